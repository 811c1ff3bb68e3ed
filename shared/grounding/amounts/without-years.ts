import type { Quantity } from '../../text/quantity.ts'
import { doubleYears } from '../times/double-years.ts'

/** The quantities of a text but for the figures of its double years: the 23 of "2022/23" counts nothing. */
export function withoutYears(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const years = doubleYears(text)
  return years.length === 0
    ? quantities
    : quantities.filter(({ start, face }) => face >= 100 || !years.some((one) => one.start <= start && start < one.end))
}
