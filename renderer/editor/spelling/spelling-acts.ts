import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { announce } from '../../components/messages/live-region.tsx'
import { markSpelling, type PlacedIssue, spellingIn } from '../extensions/spelling-marks.ts'
import type { WritingSession } from '../writing-session.ts'

/** Puts a fix in the place of what was wrong. What the words carried (bold, a citation) the fix carries. One change, one undo. */
export function fixSpelling(editor: Editor, { from, to }: PlacedIssue, fix: string): void {
  const { state } = editor
  const tr = closeHistory(state.tr)
  if (fix === '') tr.delete(from, to)
  else tr.replaceWith(from, to, state.schema.text(fix, state.doc.nodeAt(from)?.marks ?? []))
  editor.view.dispatch(tr)
}

/** Takes marks away that no longer hold, until the next look. */
export function dropSpelling(editor: Editor, drop: (one: PlacedIssue) => boolean): void {
  editor.view.dispatch(
    markSpelling(
      editor.state.tr,
      spellingIn(editor.state).filter((one) => !drop(one)),
    ),
  )
}

/** Opens the card of the next (or previous) remark after the one looked at or the caret, going round at the end. */
export function stepSpelling(session: WritingSession, by: 1 | -1): void {
  const editor = session.editor.get()
  const all = editor ? spellingIn(editor.state) : []
  const here = session.misspelt.get()?.at.from ?? editor?.state.selection.from ?? 0
  const later = by === 1 ? all.find(({ from }) => from > here) : all.findLast(({ from }) => from < here)
  const next = later ?? (by === 1 ? all[0] : all.at(-1))
  if (!editor || !next) {
    announce('The spelling found nothing.')
    return
  }
  editor.chain().setTextSelection({ from: next.from, to: next.to }).scrollIntoView().run()
  session.looked.set(null)
  session.misspelt.set({ at: next, byKey: true })
}

/** The remark at a place of the editor. */
export const spellingAt = ({ state }: Editor, position: number): PlacedIssue | null =>
  spellingIn(state).find(({ from, to }) => from <= position && position <= to) ?? null
