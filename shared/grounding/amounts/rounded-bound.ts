import type { Bound, Quantity } from '../../text/quantity.ts'
import { isNextAbove } from './is-next-above.ts'
import { isPlainFraction, roundness } from './roundness.ts'

/** Largest factor between a number and the round one said of it: "more than 80" from 85, not from 8,000. */
const reach = 2

/**
 * Whether a claim's "over", "at least" or "under" is a true rounding of a number the evidence states: towards less than it says,
 * to a rounder number ("over 3,000" from 3,400). From an approximate number only when a tenth lies between. "About" and "nearly" may
 * stand a seventh off, for a rounder number or a plain fraction.
 */
export function isRounded(one: Quantity, known: Quantity, text: string): boolean {
  if (known.vague || known.value <= 0 || one.value <= 0) return false
  const said = text.slice(one.start, one.end)
  if (one.bound === 'about' || one.bound === 'nearly') return isNear(one, known, said)
  if (!isBound(one.bound)) return false
  const below = one.bound === 'over' || one.bound === 'least'
  const factor = below ? known.value / one.value : one.value / known.value
  const margin = known.bound === 'about' || known.bound === 'nearly' ? 1.04 : 1
  if (!allowed(below, known.bound) || factor <= 1 || factor < margin || factor > reachOf(said)) return false
  if (below && !isNextAbove(one, known.value)) return false
  if (far.test(said) && factor < farthest) return false
  const scale = one.unit === 'month' && one.value % 12 === 0 ? 12 : 1
  return isRoundAs(one, known, said, scale)
}

/** "just over 40" is nearer to it than "over 40", and "well over 40" farther off. */
const reachOf = (said: string): number => (close.test(said) ? closest : reach)
const close = /^(?:just|slightly|a (?:little|bit|touch|shade|fraction)) (?:over|above|more|under|below|less)\b/iu
const closest = 1.25
const far = /^(?:well|comfortably) (?:over|above|past|more)\b/iu
const farthest = 1.06

/** Said in dozens, as a fraction, as whole hours or years, or otherwise in a rounder number. */
function isRoundAs(one: Quantity, known: Quantity, said: string, scale = 1): boolean {
  if (one.unit !== null && one.value % 12 === 0 && one.value <= 72) return true
  if (isDozens(one, said) || isPlainFraction(one) || isPartOfScale(one.value)) return true
  if (one.unit === 'month' && one.value % 6 === 0 && known.value % 6 !== 0) return true
  if (one.unit === 'day' && one.value === 14) return true
  const written = timed.test(one.unit ?? '') && one.face > 0 ? one.value / one.face : scale
  return roundness(one.value / written) > roundness(known.value / written)
}

/** "two dozen" and "nearly a dozen", by what people count in; "about 24" is no round number. */
const isDozens = ({ unit }: Quantity, said: string): boolean => unit === null && /\bdozen\b|\btwelve$/iu.test(said)

const timed = /^(?:day|second)$/u

/** "a third of a million". */
function isPartOfScale(value: number): boolean {
  const whole = Math.round(value * 3)
  return !Number.isInteger(value) && Math.abs(value * 3 - whole) < 1e-3 && roundness(whole) >= 1000
}

function isNear(one: Quantity, known: Quantity, said: string): boolean {
  const gap = one.bound === 'nearly' ? one.value - known.value : Math.abs(one.value - known.value)
  const most = one.bound === 'nearly' && !isPlainFraction(one) && one.value > 12 ? 0.12 : 0.15
  const halves = one.unit === 'month' && one.value % 6 === 0 && gap <= 1
  if (gap <= 0 || (gap > one.value * most && !halves)) return false
  if (one.unit === 'month') return gap <= 2.5
  if (isPlainFraction(known) && !Number.isInteger(known.value)) return isPlainFraction(one) || gap <= 0.5
  return isRoundAs(one, known, said)
}

function isBound(bound: Bound): boolean {
  return bound === 'over' || bound === 'least' || bound === 'under'
}

function allowed(below: boolean, known: Bound): boolean {
  return below ? known !== 'most' && known !== 'under' : known !== 'over' && known !== 'least'
}
