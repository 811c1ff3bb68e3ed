import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { wordStem } from '../../wording/word-stem.ts'

/** Having belonged to others, or been near them, that then did something: "part of the group which cut …". */
const theirs =
  /\b(?:(?:part|member|secretary|clerk|treasurer) (?:of|to|for)|(?:sat|served|sitting|serving|worked|working|was|been) (?:on|with|under|alongside|for|in|as)|support(?:ed|ing|s)?|assist(?:ed|ing|s)?|help(?:ed|ing|s)?|joined|contributed to|belong(?:ed|ing) to|(?:took|taking|kept) (?:the )?minutes (?:for|of)|shadow(?:ed|ing)?|reported to|advised)\b[^.;:\n]{2,60}?,?\s(?:who|which|that)\s+(?:(?:has|have|had|then|later|also|successfully)\s+)*(?<deed>\p{L}{2,})\b/giu
const own = /\bI(?:'ve| have| had)?\s+(?:(?:also|then|once|later|personally|successfully)\s+)?(?<deed>\p{Ll}{2,})\b/gu
const shared =
  /\b(?:we|us|our|ours|team|group|part|member|committee|party|helped|help|assisted|supported|contributed|together|with)\b/iu

/** "I cut the time" where the evidence says that a group the writer belonged to cut it. */
export function checkGroupDeed(claim: Claim, grounds: Grounds): Finding[] {
  const deeds = [...grounds.text.matchAll(theirs)].map(({ groups }) => wordStem((groups?.deed ?? '').toLowerCase()))
  if (deeds.length === 0 || shared.test(claim.plain)) return []
  const mine = [...grounds.text.matchAll(own)].map(({ groups }) => wordStem(groups?.deed ?? ''))
  return [...claim.plain.matchAll(own)]
    .filter(({ groups }) => {
      const stem = wordStem(groups?.deed ?? '')
      return (
        !mine.includes(stem) &&
        deeds.some((deed) => deed === stem || synonymsOf(stem).has(deed) || synonymsOf(deed).has(stem))
      )
    })
    .map((match) =>
      finding(
        claim,
        { start: match.index, end: match.index + match[0].length },
        { kind: 'sole-credit', why: 'By the evidence a group you belonged to did this.' },
      ),
    )
}
