import type { Quantity } from '../../text/quantity.ts'
import { claimedShares } from '../amounts/claimed-shares.ts'
import type { Claim } from '../claim.ts'
import { isYear, pairs } from '../derived/number-pairs.ts'
import type { Grounds, KnownQuantity } from '../grounds.ts'
import { headerOf } from '../names/header-of.ts'
import { namedDates } from '../times/dates.ts'

/**
 * Whether some plain arithmetic on the numbers, dates and lists of the evidence gives a claimed number, whatever words stand around it:
 * wider than what `derived/` accepts in silence. Such a number is one to look at, not one that the evidence denies.
 */
export function mayFollow(one: Quantity, claim: Claim, grounds: Grounds): boolean {
  const share = claimedShares(claim.text, claim.quantities).find(
    ({ start, end }) => start <= one.start && one.end <= end,
  )
  const written = claim.text.slice(one.start, one.end)
  if (share) return isShare(share, claim.text.slice(share.start, share.end), grounds)
  if (one.unit === '%') return isShare(one, written, grounds)
  if (one.unit === 'x') return isFactor(one, written, grounds)
  if (one.unit === 'day' && grounds.quantities.some(({ unit, value }) => unit === null && value === one.face))
    return true
  if (one.unit === 'month') return isTime(one, claim, grounds) || isSumOrGap(one, grounds)
  if (one.unit === null && one.value <= 12) return isCount(one, claim, grounds) || isSumOrGap(one, grounds)
  return (one.unit !== null || one.bound === 'about' || !/\d/u.test(written)) && isSumOrGap(one, grounds)
}

function numbersOf({ quantities }: Grounds): readonly KnownQuantity[] {
  return quantities.filter((one) => !isYear(one) && !one.label && !one.vague && one.value > 0).slice(0, 12)
}

/** Within a point of a share in figures, within an eighth of what is said in words, on the side that the bound allows. */
function near(one: Quantity, found: number, written: string): boolean {
  if (/\d/u.test(written) && one.bound === 'exact')
    return Math.abs(found - one.value) <= (one.unit === '%' ? 1 : one.value * 0.05)
  const off = (found - one.value) / one.value
  if (one.bound === 'exact' && one.unit === '%') return Math.abs(found - one.value) <= 2.5
  if (one.bound === 'over' || one.bound === 'least') return off >= 0 && off <= 0.5
  if (one.bound === 'under' || one.bound === 'most' || one.bound === 'nearly') return off <= 0 && off >= -0.35
  return Math.abs(off) <= 0.125
}

/** One number in another, the share by which one became the other, or what is left to a hundred. */
function isShare(one: Quantity, written: string, grounds: Grounds): boolean {
  const all = numbersOf(grounds)
  return (
    all.some(
      ({ unit, value }) =>
        unit === '%' && (near(one, 100 - value, written) || (!/\d/u.test(written) && near(one, value, written))),
    ) ||
    pairs(all).some(([a, b]) => {
      const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
      if (small === large || (a.unit !== b.unit && (a.unit === null) === (b.unit === null))) return false
      return near(one, (small / large) * 100, written) || near(one, ((large - small) / a.value) * 100, written)
    })
  )
}

/** Times that are counted, and no factor. */
const occasions = /^\D*(?:times|twice|thrice)$/iu

function isFactor(one: Quantity, written: string, grounds: Grounds): boolean {
  const all = numbersOf(grounds)
  return (
    (occasions.test(written) && all.some(({ face, unit }) => face === one.face && unit !== '%')) ||
    pairs(all).some(
      ([a, b]) => a.unit === b.unit && near(one, Math.max(a.value, b.value) / Math.min(a.value, b.value), written),
    )
  )
}

/** A year more or less than between two dates of the evidence or its entries, or from one until today. */
function isTime(one: Quantity, { today }: Claim, grounds: Grounds): boolean {
  const stated = [...namedDates(grounds.text)].flatMap(({ year, months }) =>
    year && year > 0 ? [year * 12 + (months[0] ?? 6)] : [],
  )
  const entries = grounds.entries.flatMap(({ start, end }) => [start, end])
  const periods = grounds.periods.flatMap(({ start, end }) => [start, end])
  const open =
    [...entries, ...periods].includes('present') || /\b(?:since|from|seit|depuis|desde)\b|[-–]\s*$/iu.test(grounds.text)
  const all = [...stated, ...[...entries, ...periods, ...(open ? [today] : [])].flatMap(monthOf)]
  return all.some((from, at) =>
    all.slice(at + 1).some((to) => {
      const apart = Math.abs(to - from)
      if (one.bound === 'over' || one.bound === 'least') return one.value <= apart && one.value >= apart * 0.6
      return Math.abs(apart - one.value) <= (one.value >= 24 ? 4 : 2)
    }),
  )
}

function monthOf(date: string | null): number[] {
  const match = /^(\d{4})(?:-(\d{2}))?/u.exec(date ?? '')
  return match ? [Number(match[1]) * 12 + Number(match[2] ?? 6)] : []
}

/** Others beside the writer: one fewer than the group. */
const fellows = /\b(?:colleagues?|others?|fellow|peers?|teammates?|between us)\b/iu

/** As many as a list of the evidence names, as years it names, as items are cited, or one fewer or more than a number. */
function isCount({ value }: Quantity, { text: said }: Claim, { texts, items, quantities, periods }: Grounds): boolean {
  if (value === items.length && value > 1) return true
  const off = fellows.test(said) ? 1 : 0
  if (quantities.some(({ unit, face }) => (unit === null ? off === 1 && Math.abs(face - value) === 1 : face === value)))
    return true
  const spans = periods.map(({ start, end }) => Number(end.slice(0, 4)) - Number(start.slice(0, 4)))
  if (spans.some((years) => years === value || years + 1 === value)) return true
  return texts.some(
    ({ text }) =>
      !headerOf(text) &&
      text.split(/[;:.()]/u).some((part) => {
        const parts = part.split(/,|&|\/|\b(?:and|or|then|plus)\b/u).filter((piece) => /\p{L}|\d/u.test(piece)).length
        return parts > 1 && parts === value
      }),
  )
}

function isAmount({ bound, value }: Quantity, found: number): boolean {
  if (bound === 'over') return found > value && found <= value * 1.3
  if (bound === 'least') return found >= value && found <= value * 1.3
  if (bound === 'under' || bound === 'nearly') return found < value && found >= value * 0.7
  return Math.abs(found - value) <= (bound === 'about' ? 0.1 : 1e-6) * value
}

/** The sum, difference or product of two numbers of the evidence. */
function isSumOrGap(one: Quantity, grounds: Grounds): boolean {
  const is = (found: number) => isAmount(one, found)
  return pairs(numbersOf(grounds)).some(([a, b]) => {
    if (Math.min(a.value, b.value) < 2) return false
    const same = a.unit === one.unit && b.unit === one.unit
    if (same && (is(a.value + b.value) || is(Math.abs(a.value - b.value)))) return true
    return (a.unit === one.unit || b.unit === one.unit) && (a.unit === null || b.unit === null) && is(a.value * b.value)
  })
}
