import type { Quantity } from '../../text/quantity.ts'
import { isPlainFraction, roundness } from './roundness.ts'

/** A number of things that is told by a noun, in base units: a dozen, two dozen. */
const dozens = new Set([12, 24])
const decade = 120
const most = 2
const mostOfMany = 1.5
/** Dates leave this many months open. */
const open = 2

/**
 * Whether "over" one number may be said of a larger one: "over forty" of fifty at the most, "over four" of five, because of more the next
 * number as round would be said. A fraction, a dozen, a decade and "a month" are said of up to twice as much, nothing else of more than half
 * as much again.
 */
export function isNextAbove(one: Quantity, above: number): boolean {
  const { value, face, unit } = one
  const isNoun = face === 1 || (unit === null && dozens.has(value)) || (unit === 'month' && value % decade === 0)
  if (isPlainFraction(one) || isNoun || face <= 0 || !Number.isInteger(face * 10)) return above <= value * most
  const step = roundness(face) * (value / face) * (1 + 1e-6) + (unit === 'month' ? open : 0)
  return above <= Math.max(value + 1, value * mostOfMany) && above <= value + step
}
