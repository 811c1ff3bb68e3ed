import type { Node } from '@tiptap/pm/model'
import { focusSection } from '../editor-acts.ts'
import type { WordsAt } from '../findings/show-words.ts'
import { sectionPosition } from '../sections/section-position.ts'
import type { WritingSession } from '../writing-session.ts'
import { notesIn } from './notes-in.ts'

/** Selects words of a section's notes and brings them into view; at least the section when they are no longer there. */
export function showNote(session: WritingSession, words: WordsAt): void {
  const editor = session.editor.get()
  if (!editor) return
  focusSection(session, words.section)
  const place = placeInNotes(editor.state.doc, words)
  if (place) editor.chain().setTextSelection(place).scrollIntoView().run()
}

/** Where words of a section's notes stand; offsets are those of its notes in order, a line end between two. */
export function placeInNotes(doc: Node, { section, start, end }: WordsAt): { from: number; to: number } | null {
  const here = sectionPosition(doc, section)
  let offset = 0
  for (const { from, to, text } of notesIn(doc)) {
    if (!here || from < here.from || to > here.to) continue
    if (start < offset + text.length) return { from: from + start - offset, to: Math.min(to, from + end - offset) }
    offset += text.length + 1
  }
  return null
}
