import type { Range } from '../../text/range.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { namedDates } from '../times/dates.ts'
import { isSmall } from '../wording/is-small.ts'

/**
 * How far a claim's wording is from that of its evidence: its content words that the evidence does not literally have, and the places
 * where it tells what it has in another order. What `apart` covers (the findings themselves), numbers and dates do not count. A sentence that
 * keeps to the evidence's words but for one thing contradicts it there; in one told afresh the same thing may be said otherwise.
 */
export function distance(claim: Claim, grounds: Grounds, apart: readonly Range[]): number {
  const beside = [...apart, ...claim.quantities, ...namedDates(claim.text)]
  const words = claim.words.filter(
    (word) => !isSmall(word, claim.language) && !beside.some(({ start, end }) => word.start < end && start < word.end),
  )
  const fresh = words.filter(({ stem }) => !grounds.stems.has(stem)).length
  return fresh + turns(words.flatMap(({ stem }) => places(grounds).get(stem) ?? []))
}

/** How often a list goes down. */
function turns(order: readonly number[]): number {
  return order.filter((place, at) => at > 0 && place < (order[at - 1] ?? 0)).length
}

const kept = new WeakMap<Grounds, ReadonlyMap<string, number>>()

/** Where each stem of the evidence first stands. */
function places(grounds: Grounds): ReadonlyMap<string, number> {
  const known = kept.get(grounds)
  if (known) return known
  const made = new Map<string, number>()
  for (const [at, { stem }] of grounds.words.entries()) if (!made.has(stem)) made.set(stem, at)
  kept.set(grounds, made)
  return made
}
