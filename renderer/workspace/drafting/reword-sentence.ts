import type { Finding } from '../../../shared/domain/finding.ts'
import { client } from '../../api.ts'
import { attempt } from '../../app/notices/toasts.ts'
import type { DraftSentence } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { changeSentence } from './draft-store.ts'
import { checkFailed, unchecked } from './unchecked.ts'

/**
 * Rewords one sentence of the proposal and checks it again. Until it is checked, and where it cannot be, it counts as flagged. `drafted` is kept
 * beside it as the way back.
 */
export async function rewordSentence(
  session: WritingSession,
  section: string,
  { sentence, text, drafted }: { sentence: DraftSentence; text: string; drafted?: string },
): Promise<void> {
  const { key, evidence } = sentence
  const found = (findings: readonly Finding[]) => {
    const now = session.drafts
      .get()
      .get(section)
      ?.sentences.find((one) => one.key === key)
    // What was reworded again meanwhile has its own check.
    if (now?.text === text) changeSentence(session, section, key, { findings: [...findings] })
  }
  const checking = unchecked(text, 'Being checked…')
  changeSentence(session, section, key, { text, drafted, findings: [checking], state: 'open', reworded: true })
  const findings = await attempt(() =>
    client.checks.sentence({ application: session.application, section, text, evidence: [...evidence] }),
  )
  found(findings ?? [unchecked(text, checkFailed)])
}
