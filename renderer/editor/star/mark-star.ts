import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { StarPart } from '../../../shared/domain/document.ts'

/**
 * Says which part of a STAR answer the selection plays, or the whole block the caret is in, or, in an empty one, what is typed
 * next. Null takes it back.
 */
export function markStar(editor: Editor, part: StarPart | null): void {
  const { state } = editor
  const { star } = state.schema.marks
  if (!star) return
  const { selection } = state
  const { $from } = selection
  const [from, to] = selection.empty ? [$from.start(), $from.end()] : [selection.from, selection.to]
  const tr = closeHistory(state.tr)
  if (from === to && part !== null) tr.addStoredMark(star.create({ part }))
  else if (from === to) tr.removeStoredMark(star)
  else if (part === null) tr.removeMark(from, to, star).removeStoredMark(star)
  else tr.addMark(from, to, star.create({ part }))
  editor.view.dispatch(tr)
}
