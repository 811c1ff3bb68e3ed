import type { Quantity } from '../quantity.ts'
import { isYear } from './is-year.ts'

/** "in 2019 and", "(2021), against": the year that one number has and the word that leads to the next. */
const joint =
  /^\s*(?:in |\()?(?:19|20)\d\d\)?\s*[,;]?\s*(?:(?:and|but|against|to|from|compared (?:with|to)|instead of|rather than|after|only|just|about|some|over|under|nearly|down to|up to|down from|up from)\s+)*$/iu
const ownYear = /^\s*(?:in |\()(?:19|20)\d\d\b/iu

/** "12 days in 2019 and 8 in 2022": the unit that a number leaves out because the one of another year has it. */
export function unitsAcrossYears(
  text: string,
  found: readonly Quantity[],
  factorOf: (quantity: Quantity) => number,
): Quantity[] {
  const shared = [...found]
  const bare = found.flatMap((one, at) => (isYear(one) ? [] : [at]))
  for (const [place, at] of bare.entries()) {
    const next = bare[place + 1] ?? at
    const [one, two] = [shared[at], shared[next]]
    if (!one || !two || next === at || (one.unit === null) === (two.unit === null)) continue
    if (!joint.test(text.slice(one.end, two.start)) || !ownYear.test(text.slice(two.end))) continue
    const measured = one.unit === null ? two : one
    if (measured.unit === 'ordinal' || measured.unit === 'x') continue
    const factor = factorOf(measured)
    const filled = (bare: Quantity): Quantity => ({ ...bare, unit: measured.unit, value: bare.value * factor })
    if (one.unit === null) shared[at] = filled(one)
    else shared[next] = filled(two)
  }
  return shared
}
