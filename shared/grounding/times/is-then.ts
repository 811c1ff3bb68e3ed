import type { NamedDate } from './dates.ts'
import type { RelativeDate } from './relative-dates.ts'

/** Whether a date of the evidence is one of these. */
export function isThen(dates: readonly RelativeDate[], known: Pick<NamedDate, 'year' | 'months'>): boolean {
  return dates.some(
    ({ year, months }) =>
      known.year === year &&
      (months.length === 0 || known.months.length === 0 || months.some((one) => known.months.includes(one))),
  )
}
