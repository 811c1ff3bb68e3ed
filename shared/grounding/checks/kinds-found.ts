import { checkClaim } from '../check-claim.ts'

/** For tests: the kinds of the flags on a sentence against one text each, in order. */
export function kindsFound(text: string, evidence: readonly string[]): readonly string[] {
  return checkClaim({
    text,
    evidence: evidence.map((item, at) => ({ id: `e${at}`, text: item, entry: null, parent: null })),
    today: '2026-06-01',
  }).flatMap(({ kind, level }) => (level === 'flag' ? [kind] : []))
}
