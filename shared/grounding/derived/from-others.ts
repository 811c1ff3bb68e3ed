import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { Grounds, KnownQuantity } from '../grounds.ts'
import { wordStem } from '../wording/word-stem.ts'

const beside =
  /^\s*(?:\p{L}+\s)?(?:others?|colleagues?|more|further|fellow|team ?mates|neighbours?|partners?|friends|comrades|workmates|of (?:my|our) colleagues)\b/iu
const besidesMe = /^[^.;:]{0,40}\b(?:besides|apart from|other than|not counting|in addition to) (?:me|myself)\b/iu
const group =
  /\b(?:teams?|groups?|crews?|panel|committee|squad|shift|gang|party|band|quartet|trio|ensemble|consortium|department|office|section|unit|practice|choir|cast|one)(?: of|:)?\s*(?:about )?$/iu
const members = /^(?:[- ](?:man|woman|person|strong|people|piece|member)\b|\s(?:of us|of them)\b)/iu
const among =
  /\b(?:one of|team of|group of|crew of|gang of|us|between|we were|we are|there (?:were|are))\s*(?:the |just |only )?$/iu
const inTurn = /\b(?:one|1)(?: \p{L}+)? (?:in|out of) (?:every )?$/iu

/** Whether a number of the evidence says how many they are with the writer: "team of four", "four-man gang", "one week in four". */
export function countsGroup(text: string, { unit, start, end, label }: KnownQuantity): boolean {
  if (unit !== null || label) return false
  return (
    group.test(text.slice(0, start)) ||
    members.test(text.slice(end)) ||
    inTurn.test(text.slice(0, start)) ||
    /\bteam\s*$|^\s*(?:of us|in the team)\b/iu.test(text.slice(end, end + 14))
  )
}

/** Whether the claim counts the others: "three colleagues", "with two others". */
export function countsOthers({ text }: Claim, { unit, end }: Quantity): boolean {
  return unit === null && (beside.test(text.slice(end)) || besidesMe.test(text.slice(end)))
}

/** "one of three testers" from "with two other testers"; "three colleagues" from "crew of four"; "on three wards, ours included" from "two other wards". */
export function fromOthers(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  if (one.unit !== null) return null
  const { texts } = grounds
  const named = countsOthers(claim, one)
  const own = fromOwnAndOthers(one, grounds)
  if (own) return own
  const others = named || /\bwith\s+(?:my |the )?$/iu.test(claim.text.slice(0, one.start))
  const isStated = texts.some(({ quantities }) =>
    quantities.some(({ noun, unit }) => unit === null && /^others$/u.test(noun ?? '')),
  )
  if (others && !isStated)
    for (const { text, quantities } of texts)
      for (const known of quantities)
        if (known.value === one.value + 1 && countsGroup(text, known) && (named || !isCounted(one, known)))
          return `${known.value} with you`
  if (
    !(
      among.test(claim.text.slice(0, one.start)) ||
      /^ of us\b/iu.test(claim.text.slice(one.end)) ||
      /\b(?:ours|mine|my own|our own|us|me) (?:included|among them)\b|\bincluding (?:ours|mine|me|us|our own|my own)\b/iu.test(
        claim.text,
      )
    )
  )
    return null
  const known = texts.some(({ text, quantities }) =>
    quantities.some(
      ({ value, unit, start, end }) =>
        unit === null &&
        value === one.value - 1 &&
        /\b(?:other|others|colleagues?|more|further)\b/iu.test(text.slice(start, end + 24)),
    ),
  )
  return known ? `${one.value - 1} others and you` : null
}

/** "two ships" from "our ship and one sister ship". */
export function fromOwnAndOthers({ noun, value, bound }: Quantity, { texts }: Grounds): string | null {
  if (noun === null || bound !== 'exact' || value < 2) return null
  const fits = texts.some(({ text, quantities, words }) =>
    quantities.some((known) => {
      const own = /\b(?:our|my|the)(?: own)? (\p{L}+)\s(?:and|plus|&)\s$/iu.exec(text.slice(0, known.start))?.[1]
      const stem = words.find((word) => word.text === own)?.stem
      return known.unit === null && known.value === value - 1 && stem === wordStem(noun) && known.near.includes(stem)
    }),
  )
  return fits ? `${value - 1} and your own` : null
}

/** "17 nurses" of "a team of 18 nurses": the same thing, counted otherwise. */
function isCounted({ noun }: Quantity, { counts }: KnownQuantity): boolean {
  return noun !== null && counts.includes(wordStem(noun))
}
