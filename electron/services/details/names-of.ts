import type { Store } from '../../store-ports.ts'
import { statedOf } from './basics-of.ts'

/** What the person is called in their details and sources. */
export const namesOf = (store: Store): string[] => statedOf(store).flatMap(({ name }) => (name === null ? [] : [name]))
