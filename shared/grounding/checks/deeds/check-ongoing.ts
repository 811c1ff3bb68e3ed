import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

/** "Since 2019", in the languages whose dates are read. */
const since =
  /\b(?:since|from|seit|depuis|desde)\s+(?:\p{L}+\.?\s+)?(?<year>(?:19|20)\d{2})\b(?!\s*(?:to|until|till|and|[-–—]|bis|à|au|hasta)\s*)/giu
/** Two years with a sign or word between them: a period that has ended. */
const closed =
  /(?<from>(?:19|20)\d{2})\s*(?:[-–—]|to|until|till|bis|à|au|hasta)\s*(?:(?:\p{L}+\.?\s+){0,4}|\d{1,2}[./])(?<to>(?:19|20)\d{2})/giu
const open =
  /\b(?:since|present|today|now|current|ongoing|heute|laufend|seit|depuis|aujourd'hui|actualidad|desde)\b|\b(?:19|20)\d{2}\s*[-–—]\s*(?:$|[;,.)\n])/iu

/** A period that the evidence closes ("2019–2023") told as if it went on ("since 2019"). */
export function checkOngoing(claim: Claim, grounds: Grounds): Finding[] {
  if (open.test(grounds.text)) return []
  const ended = new Map([...grounds.text.matchAll(closed)].map(({ groups }) => [groups?.from ?? '', groups?.to ?? '']))
  if (ended.size === 0) return []
  return [...claim.plain.matchAll(since)]
    .filter(({ 0: words, groups }) => {
      const to = ended.get(groups?.year ?? '')
      return to !== undefined && !/^from/iu.test(words) && ![...ended.keys()].some((from) => from >= to)
    })
    .map((match) =>
      finding(
        claim,
        { start: match.index, end: match.index + match[0].length },
        { kind: 'tense', why: `By the evidence this ended in ${ended.get(match.groups?.year ?? '')}.` },
      ),
    )
}
