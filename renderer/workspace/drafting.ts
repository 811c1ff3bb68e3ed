import { client } from '../api.ts'
import { attempt } from '../app/toasts.ts'
import { announce } from '../components/live-region.tsx'
import { accept, focusSection } from '../editor/editor-acts.ts'
import type { Draft, WritingSession } from '../editor/writing-session.ts'

const variants = 21

function put(session: WritingSession, section: string, draft: Draft | null): void {
  session.drafts.set((before) => {
    const after = new Map(before)
    if (draft) after.set(section, draft)
    else after.delete(section)
    return after
  })
}

/** Asks for a section's text from its pairs; again asks for another arrangement. Nothing is written until it is accepted. */
export async function draftSection(session: WritingSession, section: string): Promise<void> {
  const before = session.drafts.get().get(section)
  const variant = before ? (before.variant + 1) % variants : 0
  put(session, section, { variant, proposal: null })
  announce('Drafting.')
  await session.saver.flush()
  const bullets = session.read().kind === 'statement'
  const proposal = await attempt(() =>
    client.drafts.compose({ application: session.application, section, bullets, variant }),
  )
  if (session.drafts.get().get(section)?.variant !== variant) return
  put(session, section, proposal ? { variant, proposal } : null)
  if (proposal) announce(`Drafted ${proposal.sentences.length} sentences. Enter accepts, Escape rejects.`)
}

/** Takes the proposal into the text: one change, one undo. */
export function acceptDraft(session: WritingSession, section: string): void {
  const proposal = session.drafts.get().get(section)?.proposal
  if (!proposal || !accept(session, proposal)) return
  put(session, section, null)
  focusSection(session, section)
  announce('Accepted.')
}

export function rejectDraft(session: WritingSession, section: string): void {
  put(session, section, null)
  focusSection(session, section)
  announce('Rejected.')
}
