import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { ResolvedPos } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { PlacedSentence } from './placed-findings.ts'

type Stretch = Pick<PlacedSentence, 'from' | 'to'>

/** Ties a sentence to evidence. What was vouched for is cited from then on. */
export function citeSentence(editor: Editor, { from, to }: Stretch, evidence: readonly string[]): void {
  const { citation, vouched } = editor.schema.marks
  if (!citation || !vouched) return
  dispatch(editor, (tr) =>
    tr.removeMark(from, to, vouched).addMark(from, to, citation.create({ evidence: [...evidence] })),
  )
}

/** Records the person's word for what a sentence says; `on` is today, YYYY-MM-DD. */
export function vouchFor(editor: Editor, { from, to, checked }: PlacedSentence, on: string): void {
  const { vouched } = editor.schema.marks
  if (vouched) dispatch(editor, (tr) => tr.addMark(from, to, vouched.create({ on, words: checked.text })))
}

/** Whether the person's word for a sentence stands in the text itself. */
export function isMarkedVouched({ state, schema }: Editor, { from, to }: Stretch): boolean {
  const { vouched } = schema.marks
  return vouched !== undefined && state.doc.rangeHasMark(from, to, vouched)
}

/** Takes the person's word for a sentence back. */
export function vouchNoMore(editor: Editor, { from, to }: Stretch): void {
  const { vouched } = editor.schema.marks
  if (vouched) dispatch(editor, (tr) => tr.removeMark(from, to, vouched))
}

/** Makes a note to oneself of a stretch, so that it never leaves. */
export function makeNote(editor: Editor, { from, to }: Stretch): void {
  const { note, citation, vouched } = editor.schema.marks
  if (!note || !citation || !vouched) return
  dispatch(editor, (tr) =>
    tr.removeMark(from, to, citation).removeMark(from, to, vouched).addMark(from, to, note.create()),
  )
}

/** Takes a sentence out with one of the spaces around it, and its bullet when nothing else stands there. */
export function removeSentence(editor: Editor, { from, to }: Stretch): void {
  const $from = editor.state.doc.resolve(from)
  const whole = wholeBlock($from, to)
  if (whole) {
    dispatch(editor, (tr) => tr.delete(whole.from, whole.to))
    return
  }
  const [before, after] = [$from.start(), $from.end()]
  const around = editor.state.doc.textBetween(Math.max(before, from - 1), Math.min(after, to + 1), '', ' ')
  const end = to < after && /\s$/u.test(around) ? to + 1 : to
  const start = end === to && from > before && /^\s/u.test(around) ? from - 1 : from
  dispatch(editor, (tr) => tr.deleteRange(start, end))
}

/** The largest block that holds nothing but a stretch, within its section; null for a part of a block or a section's only one. */
function wholeBlock($from: ResolvedPos, to: number): Stretch | null {
  if ($from.pos !== $from.start() || to !== $from.end()) return null
  let depth = $from.depth
  while (depth > 2 && $from.node(depth - 1).childCount === 1) depth -= 1
  return $from.node(depth - 1).childCount === 1 ? null : { from: $from.before(depth), to: $from.after(depth) }
}

/** Whether a stretch stands in a list. */
export function isInList({ state }: Editor, { from }: Stretch): boolean {
  const $from = state.doc.resolve(from)
  return Array.from({ length: $from.depth }, (_, depth) => $from.node(depth)).some(
    ({ type }) => type.name === 'listItem',
  )
}

function dispatch(editor: Editor, change: (tr: Transaction) => Transaction): void {
  editor.view.dispatch(change(closeHistory(editor.state.tr)))
}
