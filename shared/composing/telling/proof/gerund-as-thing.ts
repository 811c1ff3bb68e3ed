import { spokenList } from '../../phrases/spoken-list.ts'
import type { Phrase } from '../phrase.ts'
import { worked } from '../worked.ts'
import { openingVerb } from './opening-verb.ts'
import type { Line } from './why-unproved.ts'

/** "Chairing strategy meetings", "Cleaning contracts": a deed or the name of a thing, and right as either in the frame of a phrase. Null for other deeds. */
export function gerundAsThing({ kind }: Phrase, { own, entry }: Line): Phrase | null {
  if (kind !== 'act' || !worked({ entry }) || openingVerb(own).form !== 'gerund') return null
  const phrase = own.charAt(0).toLowerCase() + own.slice(1).replace(/[.\s]+$/u, '')
  const deeds = phrase.split(', ')
  const isRow = deeds.length > 1 && !/ and /u.test(phrase) && deeds.every((one) => openingVerb(one).form === 'gerund')
  return { kind: 'thing', text: `${isRow ? spokenList(deeds) : phrase}.` }
}
