import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { scrollMotion } from '../components/panes/scroll-motion.ts'
import { type AcceptedText, acceptProposal } from './accept-proposal.ts'
import { findingsIn, newFindings } from './extensions/finding-marks.ts'
import { isToSettle, type PlacedFinding, placedFindings } from './findings/placed-findings.ts'
import { sectionPosition } from './sections/section-position.ts'
import { takeSeenCaret } from './take-seen-caret.ts'
import type { WritingSession } from './writing-session.ts'

/** Puts the caret at the end of a section's text and brings it into view. */
export function focusSection(session: WritingSession, id: string): void {
  const editor = session.editor.get()
  const place = editor && sectionPosition(editor.state.doc, id)
  if (!editor || !place) return
  showSection(session, id)
  // At once: Tiptap's own focus waits for a frame, and would take the caret back from a click that came before it.
  editor.view.focus()
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
  if (element) bringSection(element)
}

/** Nothing moves where all of it is in view; else it comes to the middle, or one higher than the view with its beginning. */
function bringSection(element: Element): void {
  const view = viewOf(element)
  const { top, bottom, height } = element.getBoundingClientRect()
  if (top >= view.top && bottom <= view.bottom) return
  const fits = height <= view.bottom - view.top
  element.scrollIntoView({ block: fits ? 'center' : 'start', behavior: scrollMotion() })
}

/** Where one sees the text that scrolls. */
function viewOf(element: Element): { readonly top: number; readonly bottom: number } {
  let box = element.parentElement
  while (box && !/auto|scroll/u.test(getComputedStyle(box).overflowY)) box = box.parentElement
  return box?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
}

/** Takes a proposal into the text. */
export function accept(session: WritingSession, proposal: AcceptedText): boolean {
  const editor = session.editor.get()
  return editor ? acceptProposal(editor, proposal) : false
}

/** Marks what the latest check found where the words still stand as they were checked. An open card stays with its finding. */
export function markFindings(session: WritingSession): void {
  const editor = session.editor.get()
  const checks = session.checks.get()
  if (!editor || !checks) return
  takeSeenCaret(editor.view)
  const placed = placedFindings(editor.state.doc, checks)
  session.findings.set(placed.filter(isToSettle))
  editor.view.dispatch(editor.state.tr.setMeta(newFindings, placed).setMeta('addToHistory', false))
  session.looked.set((before) => {
    const at = before && placed.find((one) => isSame(one, before.at))
    return at ? { ...before, at } : null
  })
}

const isSame = (one: PlacedFinding, other: PlacedFinding) =>
  one.from === other.from && one.to === other.to && one.finding.kind === other.finding.kind

/** Opens the card of the next (or previous) finding after the one looked at or the caret, going round at the end. */
export function stepFinding(session: WritingSession, by: 1 | -1): PlacedFinding | null {
  const editor = session.editor.get()
  const all = editor ? findingsIn(editor.state).filter(isToSettle) : []
  if (!editor || all.length === 0) return null
  const looked = session.looked.get()?.at
  const here = looked ? all.findIndex((one) => isSame(one, looked)) : -1
  const { from } = editor.state.selection
  const later = by === 1 ? all.find((one) => one.from >= from) : all.findLast((one) => one.to < from)
  const next = here >= 0 ? all[(here + by + all.length) % all.length] : (later ?? (by === 1 ? all[0] : all.at(-1)))
  if (next) lookAt(session, next)
  return next ?? null
}

/** Selects a finding, brings it into view and opens its card with the focus in it. */
export function lookAt(session: WritingSession, at: PlacedFinding): void {
  const editor = session.editor.get()
  if (!editor || at.to > editor.state.doc.content.size) return
  editor.commands.setTextSelection({ from: at.from, to: at.to })
  bringIntoView(editor.view, at.from)
  session.looked.set({ at, byKey: true })
}

/** Room for a card below or above. Sections out of sight have no exact height before they are shown, so the place is looked up again. */
function bringIntoView(view: EditorView, position: number, more = 2): void {
  const { top } = view.coordsAtPos(position)
  const [highest, lowest] = [100, innerHeight * 0.55]
  if (top >= highest && top <= lowest) return
  const { node } = view.domAtPos(position)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  if (more > 0) requestAnimationFrame(() => bringIntoView(view, position, more - 1))
}

/** The finding at a place of the editor; of several the shortest. */
export function findingAt({ state }: Editor, position: number): PlacedFinding | null {
  const here = findingsIn(state).filter(({ from, to }) => from <= position && position <= to)
  return here.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null
}

/** Goes to what was found at an offset of a section's text, or at least to the section. */
export function showPlace(session: WritingSession, section: string, start: number | undefined): void {
  const editor = session.editor.get()
  const found = editor ? findingsIn(editor.state) : []
  const at = found.find((one) => one.section === section && one.finding.start === start)
  if (at) lookAt(session, at)
  else focusSection(session, section)
}
