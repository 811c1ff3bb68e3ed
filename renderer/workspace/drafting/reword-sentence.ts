import type { Finding } from '../../../shared/domain/finding.ts'
import { client } from '../../api.ts'
import { attempt } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { type DraftSentence, isFlagged } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { changeSentence, sentenceNow, textOf } from './draft-store.ts'
import { withStanding } from './fixes/with-standing.ts'
import { saidAgain } from './on-arrival.ts'
import { checkFailed, checking, unchecked } from './unchecked.ts'

/**
 * Rewords one sentence of the proposal and checks it again, also against what the text says already. Until it is checked, and where it cannot be, it counts as flagged. `drafted` is kept
 * beside it as the way back.
 */
export async function rewordSentence(
  session: WritingSession,
  section: string,
  { sentence, text, drafted }: { sentence: DraftSentence; text: string; drafted?: string },
): Promise<void> {
  const { key, evidence } = sentence
  const found = (findings: readonly Finding[]) => {
    // What was reworded again meanwhile has its own check.
    const now = sentenceNow(session, section, { key, text })
    if (!now) return
    const told = withStanding(session, section, { ...now.sentence, findings })
    const again = saidAgain(text, { base: textOf(session, section), rewrites: now.draft.rewrites })
    changeSentence(session, section, key, { findings: [...told, ...again] })
    announce(isFlagged({ findings: told }) ? 'Checked; the sentence is flagged.' : 'Checked; nothing is flagged.')
  }
  changeSentence(session, section, key, { text, drafted, findings: [checking(text)], state: 'open', reworded: true })
  const findings = await attempt(() =>
    client.checks.sentence({ application: session.application, section, text, evidence: [...evidence] }),
  )
  found(findings ?? [unchecked(text, checkFailed)])
}
