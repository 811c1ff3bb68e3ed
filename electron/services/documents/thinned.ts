import type { Snapshot } from '../../../shared/contract/documents.ts'
import type { Id } from '../../../shared/domain/ids.ts'

const hour = 3_600_000
const day = 24 * hour

/** How old a snapshot is (milliseconds) and of what length of time only the newest is kept then. */
const ages = [
  { upTo: day, oneEvery: hour },
  { upTo: 7 * day, oneEvery: day },
  { upTo: Number.POSITIVE_INFINITY, oneEvery: 7 * day },
]

/** So many of the newest are kept whatever their age, so that a clock that jumps loses nothing. */
const always = 24

/**
 * Ids of the snapshots that may go: all of the last 24, then one an hour for a day, one a day for a week, one a week after.
 * Copies of stale saves, what was sent and what has a name are kept. `history` is newest first.
 */
export function thinned(history: readonly Snapshot[], now: number): Id[] {
  const taken = new Set<string>()
  return history
    .slice(always)
    .filter(({ at, why, name }) => {
      const period = periodOf(Date.parse(at), now)
      const first = !taken.has(period)
      taken.add(period)
      return !first && why !== 'copy' && why !== 'sent' && name === undefined
    })
    .map(({ id }) => id)
}

function periodOf(at: number, now: number): string {
  const oneEvery = ages.find(({ upTo }) => now - at < upTo)?.oneEvery ?? day
  return `${oneEvery}:${Math.floor(at / oneEvery)}`
}
