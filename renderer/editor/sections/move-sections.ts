import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { changesSections } from '../extensions/section-guard.ts'
import { groupRun } from './group-run.ts'

/** Sections `first` to `last` and the index their first one is to have afterwards. */
interface Move {
  readonly first: number
  readonly last: number
  readonly to: number
}

/**
 * Moves neighbouring sections as one change that one undo takes back. Only what lies between the two places is replaced;
 * the caret stays in the words it was in.
 */
export function moveSections(state: EditorState, { first, last, to }: Move): Transaction | null {
  const { doc, selection } = state
  if (to === first || to < 0 || to + last - first >= doc.childCount) return null
  const [low, high] = [Math.min(first, to), Math.max(last, to + last - first)]
  const order = indexes(low, high).filter((index) => index < first || index > last)
  order.splice(to - low, 0, ...indexes(first, last))
  const start = before(doc, low)
  const tr = closeHistory(state.tr)
    .setMeta(changesSections, true)
    .replaceWith(start, before(doc, high + 1), Fragment.from(order.map((index) => doc.child(index))))
  const place = (position: number) => {
    const index = doc.resolve(position).index(0)
    if (index < low || index > high) return position
    const earlier = order.slice(0, order.indexOf(index)).reduce((sum, each) => sum + doc.child(each).nodeSize, 0)
    return start + earlier + position - before(doc, index)
  }
  if (selection.$from.depth === 0 || selection.$to.depth === 0) return tr
  return tr.setSelection(
    TextSelection.between(tr.doc.resolve(place(selection.anchor)), tr.doc.resolve(place(selection.head))),
  )
}

/** Moves a section one place within its group; null at the group's end. */
export function stepSection(state: EditorState, index: number, by: 1 | -1): Transaction | null {
  const { first, last } = groupRun(state.doc, index)
  const to = index + by
  return to < first || to > last ? null : moveSections(state, { first: index, last: index, to })
}

/** Moves a whole group past the next (or previous) one; null when it is the last (or first). */
export function stepGroup(state: EditorState, index: number, by: 1 | -1): Transaction | null {
  const { first, last } = groupRun(state.doc, index)
  const beyond = by === 1 ? last + 1 : first - 1
  if (beyond < 0 || beyond >= state.doc.childCount) return null
  const other = groupRun(state.doc, beyond)
  return moveSections(state, { first, last, to: by === 1 ? first + other.last - other.first + 1 : other.first })
}

const indexes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** The position in front of a section. */
function before(doc: Node, index: number): number {
  let position = 0
  for (let i = 0; i < index; i += 1) position += doc.child(i).nodeSize
  return position
}
