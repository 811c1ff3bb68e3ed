import { Selection } from '@tiptap/pm/state'
import { type AcceptedText, acceptProposal } from './accept-proposal.ts'
import { newFindings } from './extensions/finding-marks.ts'
import { type PlacedFinding, placedFindings } from './placed-findings.ts'
import { sectionPosition } from './section-position.ts'
import type { WritingSession } from './writing-session.ts'

/** Puts the caret at the end of a section's text and brings it into view. */
export function focusSection(session: WritingSession, id: string): void {
  const editor = session.editor.get()
  const place = editor && sectionPosition(editor.state.doc, id)
  if (!editor || !place) return
  showSection(session, id)
  editor.commands.focus(null, { scrollIntoView: false })
}

/** Brings a section into view and makes it the current one; the focus stays where it is. */
export function showSection(session: WritingSession, id: string): void {
  session.section.set(id)
  const editor = session.editor.get()
  const place = editor && sectionPosition(editor.state.doc, id)
  if (!editor || !place) return
  const inside = editor.state.selection.from >= place.from && editor.state.selection.to <= place.to
  const end = Selection.near(editor.state.doc.resolve(place.to), -1)
  if (!inside) editor.view.dispatch(editor.state.tr.setSelection(end))
  const element = editor.view.dom.querySelector(`[data-section="${CSS.escape(id)}"]`)
  element?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
}

/** Takes a proposal into the text. */
export function accept(session: WritingSession, proposal: AcceptedText): boolean {
  const editor = session.editor.get()
  return editor ? acceptProposal(editor, proposal) : false
}

/** Marks what the latest check found where the words still stand as they were checked. */
export function markFindings(session: WritingSession): void {
  const editor = session.editor.get()
  if (!editor) return
  const placed = placedFindings(editor.state.doc, session.checks.get() ?? [])
  session.findings.set(placed)
  session.looked.set(null)
  editor.view.dispatch(editor.state.tr.setMeta(newFindings, placed).setMeta('addToHistory', false))
}

/** Selects the next (or previous) finding after the caret, going round at the end. */
export function stepFinding(session: WritingSession, by: 1 | -1): PlacedFinding | null {
  const editor = session.editor.get()
  const all = session.findings.get()
  if (!editor || all.length === 0) return null
  const { from } = editor.state.selection
  const later = by === 1 ? all.find((one) => one.from > from) : all.findLast((one) => one.to < from)
  const next = later ?? (by === 1 ? all[0] : all.at(-1))
  if (!next || next.to > editor.state.doc.content.size) return null
  editor.chain().setTextSelection({ from: next.from, to: next.to }).scrollIntoView().focus().run()
  session.looked.set(next)
  return next
}
