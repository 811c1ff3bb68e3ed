import { say } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { foldedIn } from '../../editor/extensions/section-fold.ts'
import { toggleFold } from '../../editor/sections/section-acts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { cardOf } from './run-in-card.ts'

/** The key that goes to the next proposal from anywhere in the workspace, with Shift to the one before. */
export const proposalKeys = 'F9'

/** Goes to the proposal of the section at hand; from a proposal, or where that section has none, to the next in the order of the document. */
export function stepProposal(session: WritingSession, by: 1 | -1): void {
  const next = nextProposal(session, by)
  if (next === null) {
    say('No proposal is waiting.', undefined, 'proposal')
    announce('No proposal is waiting.')
    return
  }
  const editor = session.editor.get()
  if (editor && foldedIn(editor.state).has(next)) toggleFold(editor, next)
  session.section.set(next)
  const card = document.querySelector<HTMLElement>(`[data-proposal="${CSS.escape(next)}"]`)
  card?.scrollIntoView({ block: 'nearest' })
  card?.querySelector<HTMLElement>('[data-acts] button:not(:disabled)')?.focus({ preventScroll: true })
}

function nextProposal(session: WritingSession, by: 1 | -1): string | null {
  const drafts = session.drafts.get()
  const all = session.shape.get().map(({ id }) => id)
  const here = cardOf(document.activeElement)?.dataset.proposal
  const from = here ?? session.section.get() ?? ''
  if (here === undefined && drafts.has(from)) return from
  const at = all.indexOf(from)
  const ordered = [...all.slice(at + 1), ...all.slice(0, at + 1)].filter((id) => drafts.has(id))
  return (by === 1 ? ordered[0] : ordered.findLast((id) => id !== here)) ?? null
}
