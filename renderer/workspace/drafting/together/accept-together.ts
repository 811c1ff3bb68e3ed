import { closeTopic, say } from '../../../app/notices/toasts.ts'
import { announce } from '../../../components/messages/live-region.tsx'
import { isFlagged } from '../../../editor/draft.ts'
import { showSection } from '../../../editor/editor-acts.ts'
import { whenChanged } from '../../../editor/when-changed.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { acceptDraft } from '../drafting.ts'

/** Accepts what is clean in each of the proposals; each section is one undo. What is flagged stays there for a decision. */
export function acceptTogether(session: WritingSession, sections: readonly string[]): void {
  const editor = session.editor.get()
  let steps = 0
  for (const section of sections) {
    const before = editor?.state.doc
    acceptDraft(session, section)
    if (editor?.state.doc !== before) steps += 1
  }
  const after = editor?.state.doc
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
  const undo = () => {
    if (editor?.state.doc !== after) return say('The text has changed since; undo in the text goes back step by step.')
    for (let step = 0; step < steps; step += 1) editor?.commands.undo()
  }
  const said = `Accepted in ${sections.length === 1 ? 'one section' : `${sections.length} sections`}.${flagged}`
  say(said, { label: 'Undo', run: undo }, 'accepted')
  if (editor) whenChanged(editor, () => closeTopic('accepted'))
  announce(said)
}
