import { numberWords } from '../../text/number-words.ts'
import { namedDates } from './dates.ts'

/** What a date told from today may mean: each a year, with its months where they are told. */
export interface RelativeDate {
  readonly year: number
  readonly months: readonly number[]
}

const seasonal = /^(?<way>last|this|next|past|previous|coming) (?<what>year|summer|autumn|fall|winter|spring)$/iu
const ago = /^(?<count>\p{L}+|\d+) years? ago$/iu

/** What "last summer", "this year" or "three years ago" mean on a day (`YYYY-MM-DD`); none for words that are no such date. */
export function relativeDates(said: string, today: string): RelativeDate[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const count = ago.exec(said)?.groups?.count?.toLowerCase()
  if (count !== undefined) {
    const years = /^an?$/u.test(count) ? 1 : (numberWords[count] ?? Number(count))
    return Number.isInteger(years) ? [{ year: year - years, months: [] }] : []
  }
  const { way, what } = seasonal.exec(said)?.groups ?? {}
  if (way === undefined || what === undefined) return []
  const months = what === 'year' ? [] : (namedDates(what.replace(/^fall$/iu, 'autumn'))[0]?.months ?? [])
  const near = months.length > 0 && isAhead(way) === months.some((one) => one > month) ? [year] : []
  const years = /^this$/iu.test(way) ? [year] : [isAhead(way) ? year + 1 : year - 1, ...near]
  return years.map((one) => ({ year: one, months }))
}

const isAhead = (way: string): boolean => /^(?:next|coming)$/iu.test(way)
