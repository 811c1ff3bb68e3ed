import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { objectOf, ownDeeds } from '../../wording/own-deeds.ts'
import { jointly } from '../../words/reach/jointly.ts'

const parts =
  'sections?|chapters?|parts?|half|(?:third|quarter)(?! in\\b)|corner|wing|floors?|unit|modules?|pages?|elements?|stages?|phases?|draft|bits?|side|strands?|components?|paragraphs?|episodes?|share|portion|subset|aspects?|layers?|corners?|rooms?|columns?|verses?|scenes?|acts?|lines?|volumes?'
/** "two sections of the guideline", "the evidence chapter of the county's review". */
const partOf = new RegExp(
  `\\b(?:${parts})\\s+(?:(?:\\d+|[IVX]+|one|two|three|four|five|six)\\s+)?(?:of|for|in)\\s+(?:the |our |their |its |a |an |this |my |\\p{L}+['’]s? )?(?<whole>[^.;:,()\\n]{3,60})`,
  'giu',
)
/** "safeguarding policy: rewrote chapter 3": the whole stands before the colon. */
const partIn =
  /(?:^|[;\n.]\s*)(?<whole>[^:;\n]{3,60}):(?=[^.;\n]*\b(?:chapters?|sections?|parts?|modules?|volumes?|annex|appendix|appendices|paragraphs?|pages?|episodes?|scenes?) (?:\d+|[IVX]+\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))/giu
const kept = new RegExp(
  `\\b(?:${parts}|part-\\p{L}+|${jointly}|contribut\\p{L}*|help\\p{L}*|assist\\p{L}*|work(?:ed|ing)? on|towards?|some|one of|joint\\p{L}*|together|team|we|us|involved)\\b`,
  'iu',
)

/** "wrote the guideline" where the evidence has two sections of it: the whole claimed of a part. */
export function checkPartOf(claim: Claim, { texts }: Grounds): Finding[] {
  if (kept.test(claim.plain)) return []
  const wholes = texts.flatMap(({ text }) =>
    [...text.matchAll(partOf), ...text.matchAll(partIn)].map(({ groups }) =>
      claimWords(
        /^.*?(?=$|\b(?:and|by|with|from|into|at|in|on|for|to|which|that)\b)/iu.exec(groups?.whole ?? '')?.[0] ?? '',
      )
        .filter((word) => !isNeutral(word))
        .map(({ stem }) => stem),
    ),
  )
  if (wholes.length === 0) return []
  return ownDeeds(claim).flatMap((deed) => {
    const object = objectOf(claim, deed)
    const head = object.at(-1)
    const hit =
      head && wholes.some((whole) => whole.includes(head.stem) && object.every(({ stem }) => whole.includes(stem)))
    return hit ? [finding(claim, head, { kind: 'hedge', why: 'The evidence says this of a part only.' })] : []
  })
}
