import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'

const before = /\b(?:with|alongside|together with|and)\s(?:(?:the |my |our |about |some |only |just )+)?$/iu
const withMe = /^(?:\s\p{L}+){0,3}?\s(?:and I|and me)\b/iu
const people =
  /^(?:\s\p{L}+){0,2}?\s(?:others|colleagues|assistants|helpers|staff|people|\p{L}+(?:ers|ors|ists|ants|ees|ians|mates))\b/iu

/** Words that say one was not alone at it, in whatever number. */
const company =
  /\b(?:with|and (?:I|me|my|an?|one|two|three|four|five|another|\p{L}+(?:ers|ors|ists|ants|ees))|together|joint(?:ly)?|alongside|between us|we|our|(?:team|crew|group|pair|staff|party|gang|squad)s?|co-\p{L}+|shar(?:e|ed|ing)|assisted by|supported by|helped by|\p{L}*mates?|[-\s](?:person|people|strong))\b/iu

/** "With three colleagues I rewrote …", "two others and I taught …": company in a number, where the evidence tells of none at all. */
export function addsCompany({ start, end, noun }: Quantity, { plain }: Claim, { text }: Grounds): boolean {
  const rest = plain.slice(end)
  const isCompany =
    withMe.test(rest) ||
    (before.test(plain.slice(0, start)) && people.test(rest) && !/\band\s$/iu.test(plain.slice(0, start)))
  return isCompany && noun !== null && !company.test(text)
}
