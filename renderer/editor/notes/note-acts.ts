import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import { removeSentence } from '../findings/claim-acts.ts'
import { focused } from '../focused.ts'
import { notesIn, type PlacedNote } from './notes-in.ts'

/** The note has done its work: it goes, with its bullet when nothing else stands there. One change, one undo. */
export function resolveNote(editor: Editor, note: PlacedNote): void {
  removeSentence(editor, note)
}

/** The words are no note: they stay as text and leave with the document. */
export function keepNoteAsText(editor: Editor, { from, to }: PlacedNote): void {
  editor.view.dispatch(closeHistory(editor.state.tr).removeMark(from, to, editor.schema.marks.note))
}

/** Selects a note in the text and brings it into view. */
export function goToNote(editor: Editor, { from, to }: PlacedNote): void {
  focused(editor).setTextSelection({ from, to }).scrollIntoView().run()
}

/** Makes a note of the selection; in plain text begins one, set off by a space, and in a note ends it. */
export function toggleNote(editor: Editor): boolean {
  const { state } = editor
  const { note } = state.schema.marks
  const { selection } = state
  if (!note) return false
  if (!selection.empty) return editor.commands.toggleMark('note')
  const active = note.isInSet(state.storedMarks ?? selection.$from.marks())
  const tr = state.tr
  if (active) {
    const end = notesIn(state.doc).find(({ from, to }) => from <= selection.from && selection.from <= to)?.to
    if (end !== undefined) tr.setSelection(TextSelection.create(tr.doc, end))
    editor.view.dispatch(tr.removeStoredMark(note).insertText(' ').removeStoredMark(note))
    return true
  }
  const before = selection.$from.parent.textBetween(0, selection.$from.parentOffset, undefined, ' ')
  if (/\S$/u.test(before)) tr.insertText(' ')
  editor.view.dispatch(tr.setStoredMarks([note.create()]))
  return true
}
