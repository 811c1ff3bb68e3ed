import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { wordStem } from '../../wording/word-stem.ts'
import { negations } from '../../words/reach/negations.ts'

/** "no car at present", "no family nearby", "no thesis option taken". */
const none =
  /\b(?:no|zero|nil|0|without(?: an?| any)?)\s+(?:\p{L}+ )?(?<thing>\p{L}{3,})(?=\s*[.,;:)\n]|\s*$| (?:at|for|in|on|near|nearby|yet|so far|left|now|since|within|here|there)\b| (?:\p{L}+ )?(?:taken|given|done|held|made|kept|needed|wanted|used)\b)/giu
/** "no effect on maize". */
const unmoved =
  /\bno (?:\p{L}+ )?(?:effects?|influence|impact|changes?|improvements?|differences?|gains?|increases?|response|progress) (?:on|in|to|for|with|of) (?:the |our |my )?(?<thing>\p{L}{3,})/giu
const kept =
  /\b(?:free|clean|(?:lack|avoid|prevent|self|learn)\p{L}*|instead|except|zero|alone|unable|hardly|few|rather|solo|yet|would|could|hope|soon|still|but|only)\b|\b0\b|-less\b/iu

/** "my own car" from "no car at present": what the evidence says is not there, told as there. An underline, for much may be meant by it. */
export function checkDeniedThing(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en' || claim.plain.search(negations) >= 0) return []
  const things = [none, unmoved].flatMap((way) =>
    [...grounds.text.matchAll(way)].map(({ groups }) => wordStem((groups?.thing ?? '').toLowerCase())),
  )
  if (things.length === 0) return []
  return claim.words
    .filter((word) => things.includes(word.stem) && !kept.test(around(claim.plain, word)))
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

/** Its own stretch of the claim: "my own car and a clean licence" says nothing of a clean car. */
function around(plain: string, { start, end }: Range): string {
  const before = /[^,;:.]*$/u.exec(plain.slice(0, start))?.[0] ?? ''
  const after = /^.*?(?=[,;:.]|\band an?\b|\band my\b|$)/u.exec(plain.slice(end))?.[0] ?? ''
  return `${before}${plain.slice(start, end)}${after}`
}
