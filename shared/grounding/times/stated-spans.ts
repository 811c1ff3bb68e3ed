import type { NamedDate } from './dates.ts'
import type { StatedPeriod } from './stated-periods.ts'

/** A stretch of time between two dates of one text, in months: the least and the most its wording allows. */
interface StatedSpan {
  readonly least: number
  readonly most: number
}

/**
 * The stretches between any two dates that a text names: "from September 2020 to March 2022" is 18 to 19 months. What began with a
 * period that is over lasted no longer than that period.
 */
export function statedSpans(dates: readonly NamedDate[], periods: readonly StatedPeriod[]): StatedSpan[] {
  const known = dates.filter(({ year }) => year !== null && year > 0).slice(0, 8)
  return known.flatMap((one, at) =>
    known.slice(at + 1).flatMap((other) => (outlasts(one, other, periods) ? [] : between(one, other))),
  )
}

function outlasts(one: NamedDate, other: NamedDate, periods: readonly StatedPeriod[]): boolean {
  const [first = 0, last = 0] = [one.year ?? 0, other.year ?? 0].toSorted((a, b) => a - b)
  return periods.some(({ start }) => yearOf(start) === first) && endOf(first, periods) < last
}

/** The year up to which periods run one after the other from a year on. */
function endOf(from: number, periods: readonly StatedPeriod[]): number {
  const next = Math.max(
    ...periods.filter(({ start }) => yearOf(start) === from).map(({ end }) => (end === 'present' ? 9999 : yearOf(end))),
    from,
  )
  return next > from ? endOf(next, periods) : from
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

/** Months that two bare years leave open. */
const open = 11

function between(one: NamedDate, other: NamedDate): StatedSpan[] {
  const years = Math.abs((other.year ?? 0) - (one.year ?? 0))
  const [from, to] = [one.months[0], other.months[0]]
  if (from === undefined || to === undefined || one.months.length > 1 || other.months.length > 1)
    return years === 0 ? [] : [{ least: years * 12 - open, most: years * 12 + open }]
  const months = Math.abs(((other.year ?? 0) - (one.year ?? 0)) * 12 + to - from)
  return months === 0 ? [] : [{ least: months, most: months + 1 }]
}
