import type { Entry } from '../../domain/entry.ts'

/** Half-open stretch of months, counted from year 0. */
export interface Months {
  readonly start: number
  readonly end: number
}

/**
 * The months an entry covers; null without a start. Stated months count whole (2019-09 to 2021-03 is 19);
 * a bare year stands for its middle, so that 2019 to 2021 is two years, and half a year when both are the same.
 */
export function entryMonths({ start, end }: Pick<Entry, 'start' | 'end'>, today: string): Months | null {
  if (start === null) return null
  const from = monthOf(start)
  const to = end === 'present' ? monthOf(today.slice(0, 7)) + 1 : endOf(end ?? start)
  return to > from ? { start: from, end: to } : { start: from, end: from + (start.length === 4 ? 6 : 1) }
}

function monthOf(date: string): number {
  const [year, month] = date.split('-').map(Number)
  return (year ?? 0) * 12 + (month === undefined ? 6 : month - 1)
}

const endOf = (date: string): number => monthOf(date) + (date.length === 4 ? 0 : 1)

/** The months covered by any of the stretches, overlaps counted once. */
export function unionOfMonths(stretches: readonly Months[]): number {
  let total = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return total
}
