import { isEmptyDetails } from '../../../shared/details/is-empty-details.ts'
import { maskedBasics } from '../../../shared/details/masked-basics.ts'
import { personBasics } from '../../../shared/details/person-basics.ts'
import type { Basics } from '../../../shared/domain/basics.ts'
import type { Store } from '../../store-ports.ts'

type Known = Pick<Store, 'details' | 'sources'>

const sourcesOf = ({ sources }: Known) => sources.list().map(({ basics }) => basics)

/** Name and contact of the library's person: what they typed, then what the sources agree on. */
export const basicsOf = (store: Known) => personBasics(store.details.get(), sourcesOf(store))

/** What a composed document is headed by: the person's own say where there is one, else what each source states. */
export const statedOf = (store: Known): readonly Basics[] =>
  isEmptyDetails(store.details.get()) ? sourcesOf(store) : [basicsOf(store).basics]

/** Whose names, addresses and numbers do not leave for a model elsewhere. */
export const maskedOf = (store: Known): readonly Basics[] => maskedBasics(store.details.get(), sourcesOf(store))
