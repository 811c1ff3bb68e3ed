import type { Basics } from '../../../shared/domain/basics.ts'
import type { PostingReading } from '../../../shared/domain/posting.ts'
import { namedPerson } from '../../../shared/text/named-person.ts'
import type { Store } from '../../store-ports.ts'
import { maskedOf } from './basics-of.ts'

/** Whose names do not leave for a model elsewhere when it drafts: the library's person, and who reads the application. */
export function maskedWithReader(
  store: Pick<Store, 'details' | 'sources'>,
  { addressee }: Pick<PostingReading, 'addressee'>,
): readonly Basics[] {
  const name = addressee === null ? null : (namedPerson(addressee, 'en')?.whole ?? addressee)
  const reader = { name, email: null, phone: null, location: null, urls: [] }
  return name === null ? maskedOf(store) : [...maskedOf(store), reader]
}
