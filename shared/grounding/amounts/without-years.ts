import type { Quantity } from '../../text/quantity.ts'
import { doubleYears } from '../times/double-years.ts'

/** "04/2014", "03.05.2019", "2014-04": a date in figures. */
const figures =
  /(?<![\d.,/-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?![\d/-])|(?<![\d.,/])(?:(?:0?[1-9]|[12]\d|3[01])[./])?(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d(?![\d/])/gu

/** The quantities of a text but for the figures of its double years and dates: the 23 of "2022/23" counts nothing. */
export function withoutYears(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const dates = [...text.matchAll(figures)].map(({ index, 0: date }) => ({ start: index, end: index + date.length }))
  const years = [...doubleYears(text), ...dates]
  return years.length === 0
    ? quantities
    : quantities.filter(({ start, face }) => face >= 100 || !years.some((one) => one.start <= start && start < one.end))
}
