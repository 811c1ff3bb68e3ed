import type { Double } from '../../../shared/contract/review.ts'
import { findDoubles } from '../../../shared/reviewing/find-doubles.ts'
import type { Store } from '../../store-ports.ts'
import { libraryView } from '../library/library-view.ts'
import { statesEntry } from '../library/states-entry.ts'
import { doubleKey } from './double-key.ts'

/** Pairs of items that may tell the same thing. Lines that only state their entry are none, and what was called different stays so. */
export function possibleDoubles(store: Store): Double[] {
  const settled = new Set(store.settled.list())
  const { evidence } = libraryView(store)
  const lines = statesEntry(store)
  return findDoubles(evidence.filter((item) => !lines.has(item.id)))
    .filter(({ first, second }) => !settled.has(doubleKey(first, second)))
    .map(({ first, second }) => ({ first, second }))
}
