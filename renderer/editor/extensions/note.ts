import { Mark } from '@tiptap/core'
import { toggleNote } from '../notes/note-acts.ts'

/** A remark of the writer to themselves; never exported. */
export const NoteMark = Mark.create({
  name: 'note',
  parseHTML: () => [{ tag: 'span[data-note]' }],
  renderHTML: () => ['span', { class: 'note', 'data-note': '' }, 0],
  addKeyboardShortcuts() {
    return { 'Mod-;': () => toggleNote(this.editor) }
  },
})
