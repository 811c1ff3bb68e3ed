import type { Finding } from '../../../../shared/domain/finding.ts'
import type { DraftSentence } from '../../../editor/draft.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'

/**
 * What a check found in a fixed sentence. A flag that its words in the text bear already is to be settled after this fix, and does not stand in its way; one that
 * comes with the fix does.
 */
export function withStanding(
  session: WritingSession,
  section: string,
  { mends, text, findings }: Pick<DraftSentence, 'mends' | 'text' | 'findings'>,
): readonly Finding[] {
  const check = session.checks.get()?.find((one) => one.section === section)
  const sentence = mends && check?.sentences.find((one) => mends.old.includes(one.text))
  if (!check || !sentence) return findings
  const standing = check.findings.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
  const stands = (found: Finding) =>
    standing.some(({ kind, level, quote }) => {
      const same = quote === found.quote || (quote === sentence.text && found.quote === text)
      return level === 'flag' && kind === found.kind && same
    })
  return findings.map((found) =>
    found.level === 'flag' && stands(found)
      ? { ...found, level: 'underline' as const, why: `Still to settle: ${found.why}` }
      : found,
  )
}
