import { closeTopic } from '../../app/notices/toasts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

interface Rejected {
  readonly section: string
  /** The document as it was then. */
  readonly doc: unknown
  readonly takeBack: () => void
}

const latest = new WeakMap<WritingSession, Rejected>()

/** Remembers how the proposal that was just rejected is had again. */
export function noteRejected(session: WritingSession, section: string, takeBack: () => void): void {
  latest.set(session, { section, doc: session.editor.get()?.state.doc, takeBack })
}

/** Something else was asked for in a section, or taken into its text: undo is not about what was rejected there before. */
export function forgetRejected(session: WritingSession, section: string): void {
  if (latest.get(session)?.section !== section) return
  latest.delete(session)
  closeTopic('proposal')
}

/** Brings the proposal back that was rejected last, when nothing was changed in the text since: then it is what undo is about. False when not. */
export function takeBackRejected(session: WritingSession): boolean {
  const rejected = latest.get(session)
  latest.delete(session)
  if (!rejected || rejected.doc !== session.editor.get()?.state.doc) return false
  rejected.takeBack()
  closeTopic('proposal')
  return true
}
