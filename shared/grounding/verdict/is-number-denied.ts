import type { Range } from '../../text/range.ts'
import { claimedShares } from '../amounts/claimed-shares.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { isNeutral } from '../wording/is-neutral.ts'
import { wordStem } from '../wording/word-stem.ts'
import { isContradicted } from './is-contradicted.ts'
import { mayFollow } from './may-follow.ts'

const group =
  /\b(?:teams?|groups?|crews?|gangs?|staff|forces?|classes|panels?) of (?:about |around |over |some |nearly )?$/iu
const people = /^(?:people|persons?|staff|colleagues?|members?|direct|reports?|employees?)$/u

/**
 * Whether a number that the evidence does not state is one that it denies. Another number in its place there makes it surer; plain
 * arithmetic that gives it makes it a thing to look at; a small number word that counts nothing ("in five ways") asserts no amount.
 */
export function isNumberDenied(range: Range, apart: number, claim: Claim, grounds: Grounds): boolean {
  const one = claim.quantities.find(({ start, end }) => start < range.end && range.start < end)
  if (!one) return true
  const figures = /\d/u.test(claim.text.slice(range.start, range.end))
  const follows = mayFollow(one, claim, grounds)
  const inShare = claimedShares(claim.text, claim.quantities).some(
    (share) => share.start <= one.start && one.end <= share.end,
  )
  if (inShare && !figures) return !follows
  if (isContradicted(one, claim, grounds)) return figures || !follows || apart <= 1
  if (follows) return false
  const counted = group.test(claim.text.slice(0, one.start)) || people.test(one.noun ?? '')
  const small = !figures && one.unit === null && one.value <= 12 && !counted
  return !(small && (one.noun === null || isNeutral({ word: one.noun, stem: wordStem(one.noun) })))
}
