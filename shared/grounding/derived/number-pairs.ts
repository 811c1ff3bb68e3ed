import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { KnownQuantity } from '../grounds.ts'

/** Every two of the first twelve numbers that are no labels, in order. */
export function pairs(all: readonly KnownQuantity[]): [KnownQuantity, KnownQuantity][] {
  const few = all.filter(({ label }) => !label).slice(0, 12)
  return few.flatMap((a, at) => few.slice(at + 1).map((b): [KnownQuantity, KnownQuantity] => [a, b]))
}

/** In signs: a comma stands in "1,900", and no year is written with one. */
const parted = 5

/** A bare number that is a year. */
export function isYear({ unit, value, start, end }: Quantity): boolean {
  return unit === null && Number.isInteger(value) && value >= 1900 && value <= 2100 && end - start !== parted
}

/** What became of some: "17 passed" counts those that were counted. */
const outcome = /^(?:passed|failed|succeeded|completed|finished|left|stayed|qualified|graduated|returned)$/u

/** Counts of two named things have no difference and no ratio: 20 beds and 6 nurses. */
export function areOfOneKind(a: KnownQuantity, b: KnownQuantity): boolean {
  if (a.unit !== null || b.unit !== null || a.noun === null || b.noun === null) return true
  if (outcome.test(a.noun) || outcome.test(b.noun)) return true
  return (
    a.noun === b.noun ||
    a.counts.some((stem) => b.near.includes(stem)) ||
    b.counts.some((stem) => a.near.includes(stem))
  )
}

/** Equal but for rounding. */
export function equal(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, a)
}

/** The words about a number of the claim, thirty signs each way. */
export function around(claim: Claim, { start, end }: Quantity): string {
  return `${claim.text.slice(Math.max(0, start - 30), start)} ${claim.text.slice(start, end + 30)}`
}
