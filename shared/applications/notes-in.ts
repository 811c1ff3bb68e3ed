import type { Inline, Section } from '../domain/document.ts'
import { blockLines } from './block-lines.ts'

const isNote = (inline: Inline | undefined) =>
  inline?.kind === 'text' && inline.marks.some(({ kind }) => kind === 'note')

/** The notes to self in a section, in order; one that changes its look halfway is one. */
export function notesIn({ blocks }: Pick<Section, 'blocks'>): string[] {
  return blocks.flatMap(blockLines).flatMap((line) => {
    const notes: string[] = []
    line.forEach((inline, at) => {
      if (inline.kind !== 'text' || !isNote(inline)) return
      if (isNote(line[at - 1])) notes.push((notes.pop() ?? '') + inline.text)
      else notes.push(inline.text)
    })
    return notes
  })
}
