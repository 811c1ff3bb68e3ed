import { Extension } from '@tiptap/core'
import { moveGroup, moveSection, sectionIndex } from '../sections/section-acts.ts'

/** Sections are put in order by key, each within its group, and groups among each other. */
export const SectionMoves = Extension.create({
  name: 'sectionMoves',
  addKeyboardShortcuts() {
    const move = (by: 1 | -1) => () => moveSection(this.editor, sectionIndex(this.editor), by)
    const group = (by: 1 | -1) => () => moveGroup(this.editor, sectionIndex(this.editor), by)
    return {
      'Alt-ArrowUp': move(-1),
      'Alt-ArrowDown': move(1),
      'Alt-Shift-ArrowUp': group(-1),
      'Alt-Shift-ArrowDown': group(1),
    }
  },
})
