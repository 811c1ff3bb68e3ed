import { closeTopic } from '../../app/notices/toasts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

interface Rejected {
  /** The document as it was then. */
  readonly doc: unknown
  readonly takeBack: () => void
}

const latest = new WeakMap<WritingSession, Rejected>()

/** Remembers how the proposal that was just rejected is had again. */
export function noteRejected(session: WritingSession, takeBack: () => void): void {
  latest.set(session, { doc: session.editor.get()?.state.doc, takeBack })
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
