import type { Range } from '../../text/range.ts'
import type { Claim } from '../claim.ts'

const clause =
  /[^;:.]+?(?=[;:.](?:\s|$)|,? (?:but|while|whereas|where|before|after which|and (?:then |later |now |also |before that |after that )?(?:I|at|in|for|as)\b|,? and (?:then|later|afterwards) \p{L}+)|, (?:then|later|and later|now)\b|$)/gu

/** The clauses of a claim, each with what it says of one time and place: cut at stops and where another subject or place begins. */
export function clausesOf({ plain }: Pick<Claim, 'plain'>): Range[] {
  return [...plain.matchAll(clause)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
