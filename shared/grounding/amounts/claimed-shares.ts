import { isYear } from '../../text/quantities/is-year.ts'
import type { Quantity } from '../../text/quantity.ts'

const between = /^\s+(?:(?:[\p{L}-]+\s+){0,2}(?:in|out of)|of)\s+(?:every\s+|each\s+|a\s+)?$/u
const perHundred = /^[^,.;]{0,24}\b(?:in|for|per|of) (?:every |each |a )?$/u

/** "one in over eight" is less than one in eight, and is judged by its eight. */
const bounded = /^(?:over|least|under|most)$/u

/** "three days out of five". */
const timed = /^(?:day|month|second)$/u

/** "one in ten", "fewer than 1.5 in every hundred", "two out of five": the same as a percentage, over both numbers. */
export function claimedShares(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.flatMap((part, at) => {
    const whole = quantities[at + 1]
    if (
      !whole ||
      whole.unit !== null ||
      bounded.test(whole.bound) ||
      isYear(whole) ||
      part.vague ||
      (part.unit !== null && !timed.test(part.unit))
    )
      return []
    const joint = text.slice(part.end, whole.start)
    const hundred = whole.value === 100 && perHundred.test(joint)
    if (!hundred && !(between.test(joint) && part.face < whole.value && whole.value <= 10_000)) return []
    const value = ((part.unit === null ? part.value : part.face) / whole.value) * 100
    return [{ ...part, value, face: value, unit: '%', end: whole.end, noun: whole.noun }]
  })
}
