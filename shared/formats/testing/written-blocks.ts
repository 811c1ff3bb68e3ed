import type { Document, DocumentBlock, Inline } from '../../domain/document.ts'
import { forReaders } from '../leaving/for-readers.ts'

/**
 * The blocks of a document's sections as they are written: without citations, neighbours with the same marks joined. Links whose words are
 * their own address are none, since readers find such addresses by themselves.
 */
export function writtenBlocks(document: Document): readonly DocumentBlock[] {
  const unmarked: Document = {
    ...document,
    sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(plain) })),
  }
  return forReaders(unmarked, { notes: true, markdown: true }).sections.flatMap(({ blocks }) => blocks)
}

/** Text is a note only where the writer says so; a reader may take it for one. */
function plain(block: DocumentBlock): DocumentBlock {
  if (block.kind === 'paragraph' || block.kind === 'heading')
    return { ...block, content: block.content.map(withoutNote) }
  if (block.kind === 'quote') return { ...block, content: block.content.map(plain) }
  return { ...block, items: block.items.map(({ content }) => ({ content: content.map(plain) })) }
}

function withoutNote(inline: Inline): Inline {
  if (inline.kind === 'break') return inline
  const bare = inline.marks.some((mark) => mark.kind === 'link' && mark.href.replace(/^mailto:/u, '') === inline.text)
  return { ...inline, marks: inline.marks.filter(({ kind }) => kind !== 'note' && !(bare && kind === 'link')) }
}
