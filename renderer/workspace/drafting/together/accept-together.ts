import { say } from '../../../app/notices/toasts.ts'
import { isFlagged } from '../../../editor/draft.ts'
import { showSection } from '../../../editor/editor-acts.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { acceptDraft } from '../drafting.ts'

/** Accepts what is clean in each of the proposals; each section is one undo. What is flagged stays there for a decision. */
export function acceptTogether(session: WritingSession, sections: readonly string[]): void {
  for (const section of sections) acceptDraft(session, section)
  const [first] = sections
  if (first) showSection(session, first)
  const stay = [...session.drafts.get().values()].reduce(
    (sum, { sentences }) => sum + sentences.filter((one) => one.state === 'open' && isFlagged(one)).length,
    0,
  )
  const flagged =
    stay === 0
      ? ''
      : ` ${stay === 1 ? 'One flagged sentence stays' : `${stay} flagged sentences stay`} for you to decide.`
  say(`Accepted in ${sections.length === 1 ? 'one section' : `${sections.length} sections`}.${flagged}`)
}
