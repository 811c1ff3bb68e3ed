import type { Section } from '../../../shared/domain/document.ts'
import type { WritingSession } from '../writing-session.ts'
import { sectionPosition } from './section-position.ts'

/** Changes what stands around the text of sections: one change, one undo. */
export function setSections(
  session: WritingSession,
  changes: ReadonlyMap<string, Partial<Pick<Section, 'limit' | 'shortHeading'>>>,
): void {
  const editor = session.editor.get()
  if (!editor) return
  const { tr } = editor.state
  for (const [id, change] of changes) {
    const place = sectionPosition(tr.doc, id)
    if (!place) continue
    for (const [name, value] of Object.entries(change)) tr.setNodeAttribute(place.from - 1, name, value)
  }
  if (tr.docChanged) editor.view.dispatch(tr)
  session.recount()
}
