import type { StoredDocument } from '../../../shared/contract/documents.ts'
import { replaceSections } from '../sections/replace-sections.ts'
import { takeSeenCaret } from '../take-seen-caret.ts'
import type { DocumentFrame, WritingSession } from '../writing-session.ts'

/**
 * Shows what is stored now (an earlier version, another kind, what another window wrote) and goes on from it. It is one change of the
 * document like any other: undo takes it back, and what could be undone before still can.
 */
export function adoptDocument(session: WritingSession, stored: StoredDocument): void {
  const editor = session.editor.get()
  if (!editor || editor.isDestroyed) session.replace(stored.document)
  else {
    const [before, after] = [frameOf(session.read()), frameOf(stored.document)]
    takeSeenCaret(editor.view)
    editor.view.dispatch(editor.state.tr.setDocAttribute('frame', before).setMeta('addToHistory', false))
    editor.view.dispatch(replaceSections(editor.state, stored.document.sections).setDocAttribute('frame', after))
  }
  session.saver.goOn(stored)
  session.recount()
}

function frameOf({ sections: _, ...frame }: ReturnType<WritingSession['read']>): DocumentFrame {
  return frame
}
