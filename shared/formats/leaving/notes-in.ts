import type { Document, DocumentBlock, Inline } from '../../domain/document.ts'
import type { Id } from '../../domain/ids.ts'
import { collapse } from '../../text/collapse.ts'

/** A note to self in a document, and the section it stands in. */
export interface DocumentNote {
  readonly section: Id
  readonly text: string
}

/** The notes to self of a document in order; neighbouring pieces of one note are one. */
export function notesIn(document: Document): DocumentNote[] {
  return document.sections.flatMap((section) =>
    section.blocks
      .flatMap(notesOf)
      .map((text) => ({ section: section.id, text: collapse(text) }))
      .filter(({ text }) => text !== ''),
  )
}

function notesOf(block: DocumentBlock): string[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return runs(block.content)
  if (block.kind === 'quote') return block.content.flatMap(notesOf)
  return block.items.flatMap(({ content }) => content.flatMap(notesOf))
}

/** Line ends between two pieces of a note belong to it. */
function runs(content: readonly Inline[]): string[] {
  const found: string[] = []
  let open = false
  for (const inline of content) {
    if (inline.kind === 'break') {
      if (open) found[found.length - 1] += ' '
      continue
    }
    const note = inline.marks.some(({ kind }) => kind === 'note')
    if (note && open) found[found.length - 1] += inline.text
    else if (note) found.push(inline.text)
    open = note
  }
  return found
}
