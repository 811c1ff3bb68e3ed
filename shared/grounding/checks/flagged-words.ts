import { checkClaim } from '../check-claim.ts'

/** For tests: the words of a sentence that are flagged against one text each, in order. */
export function flaggedWords(text: string, ...evidence: readonly string[]): readonly string[] {
  return checkClaim({
    text,
    evidence: evidence.map((item, at) => ({ id: `e${at}`, text: item, entry: null, parent: null })),
    today: '2026-06-01',
  }).flatMap(({ level, quote }) => (level === 'flag' ? [quote] : []))
}
