import type { Range } from '../../text/range.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { isContradicted } from './is-contradicted.ts'

/** What a small number word counts without asserting an amount: "in five ways", "three things matter to me". */
const figurative =
  /^(?:ways?|things?|reasons?|words?|minds?|hands?|sides?|directions?|respects?|points?|questions?|lessons?|senses?|worlds?|halves|left feet)$/u

/**
 * Whether a number that the evidence neither states nor gives by a sum is one that it denies. Only a small number word that counts
 * nothing ("in five ways") asserts no amount, unless the evidence has another number in its place.
 */
export function isNumberDenied(range: Range, claim: Claim, grounds: Grounds): boolean {
  const one = claim.quantities.find(({ start, end }) => start < range.end && range.start < end)
  if (!one || one.unit !== null || one.value > 12 || /\d/u.test(claim.text.slice(range.start, range.end))) return true
  const isChange =
    /\bby\s+(?:\p{L}+\s+)?$/iu.test(claim.text.slice(0, one.start)) ||
    /^\s*points?\s+(?:up|down|better|worse|higher|lower|more|less)/iu.test(claim.text.slice(one.end))
  return isChange || !figurative.test(one.noun ?? '') || isContradicted(one, claim, grounds)
}
