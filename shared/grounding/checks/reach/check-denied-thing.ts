import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { wordStem } from '../../wording/word-stem.ts'
import { negations } from '../../words/reach/negations.ts'

/** "no car at present", "no family nearby". */
const none =
  /\b(?:no|zero|nil|0|without(?: an?| any)?)\s+(?:\p{Ll}+ )?(?<thing>\p{Ll}{3,})(?=\s*[.,;:)\n]|\s*$| (?:at|for|in|on|near|nearby|yet|so far|left|now|since|within|here|there)\b)/giu
const kept =
  /\b(?:free|clean|(?:lack|avoid|prevent|self|learn)\p{L}*|instead|except|zero|alone|unable|hardly|few|rather|solo|yet|would|could|hope|soon|still|but|only)\b|\b0\b|-less\b/iu

/** "my own car" from "no car at present": what the evidence says is not there, told as there. An underline, for much may be meant by it. */
export function checkDeniedThing(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en' || claim.plain.search(negations) >= 0 || kept.test(claim.plain)) return []
  const things = [...grounds.text.matchAll(none)].map(({ groups }) => wordStem((groups?.thing ?? '').toLowerCase()))
  return claim.words
    .filter((word) => things.includes(word.stem))
    .filter(({ stem }) => grounds.words.filter((one) => one.stem === stem).length === 1)
    .filter((word) => claim.words.some((one) => one !== word && !isNeutral(one) && grounds.own.has(one.stem)))
    .slice(0, 1)
    .map((word) =>
      finding(claim, word, {
        kind: 'negation',
        level: 'underline',
        why: `The evidence says there was no ${word.text}.`,
      }),
    )
}
