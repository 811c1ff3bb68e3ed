import type { StoredDocument } from '../../../shared/contract/documents.ts'
import { adoptDocument } from '../../editor/document/adopt-document.ts'
import { closeEditor } from '../../editor/open-editor.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { isModelWriting } from '../drafting/is-model-writing.ts'

/** So many documents keep their undo while others are written; each holds its editor. */
const most = 3

/** Least recently used first. */
const kept = new Map<string, WritingSession>()

/**
 * The writing of a document that was left and is come back to, or a new one. It goes on with its own text while what is stored is its own or
 * something of it is not stored yet; what was stored by others meanwhile it takes in, so that what could be undone still can.
 */
export function keptSession(stored: StoredDocument, begin: () => WritingSession): WritingSession {
  const before = kept.get(stored.application)
  const session = before ?? begin()
  if (before && !goesOn(before, stored)) adoptDocument(before, stored)
  kept.delete(stored.application)
  kept.set(stored.application, session)
  for (const [application, other] of kept) {
    if (kept.size <= most) break
    if (other.saver.state.get().kind !== 'saved' || isModelWriting(other)) continue
    kept.delete(application)
    void close(other)
  }
  return session
}

function goesOn({ saver }: WritingSession, stored: StoredDocument): boolean {
  const { kind } = saver.state.get()
  return kind === 'saved' ? saver.revision() >= stored.revision : kind !== 'stale'
}

/** After what is unsaved is handed in, and never while the page is being drawn. */
async function close(session: WritingSession): Promise<void> {
  await session.saver.flush()
  session.saver.stop()
  closeEditor(session)
}
