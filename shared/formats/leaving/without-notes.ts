import type { Document, DocumentBlock, Inline, ListItem, Section } from '../../domain/document.ts'
import { keptInlines } from '../markdown/kept-inlines.ts'
import { type ByKind, byKind } from '../parts/by-kind.ts'

/**
 * The document as others may see it: notes to self left out, the white space around them closed up, and the
 * paragraphs, bullets and quotes that held nothing else gone with them. Sections stay, even when nothing is left in them.
 */
export function withoutNotes(document: Document): Document {
  return { ...document, sections: document.sections.map(sectionWithoutNotes) }
}

/** A section without its notes to self. */
export function sectionWithoutNotes(section: Section): Section {
  return { ...section, blocks: section.blocks.flatMap(blockWithoutNotes) }
}

const strip: ByKind<DocumentBlock, [], readonly DocumentBlock[]> = {
  paragraph: (block) => ifLeft(block.content, (content) => ({ ...block, content })),
  heading: (block) => ifLeft(block.content, (content) => ({ ...block, content })),
  bulletList: (block) => listOf(block.items, (items) => ({ ...block, items })),
  orderedList: (block) => listOf(block.items, (items) => ({ ...block, items })),
  quote: (block) => {
    const content = block.content.flatMap(blockWithoutNotes)
    return content.length === 0 ? [] : [{ ...block, content }]
  },
}

function blockWithoutNotes(block: DocumentBlock): readonly DocumentBlock[] {
  return byKind<DocumentBlock, [], readonly DocumentBlock[]>(strip, block)
}

/** The block with what is left, or none when notes were all it held. An empty paragraph the person left stays theirs. */
function ifLeft(content: readonly Inline[], make: (content: Inline[]) => DocumentBlock): DocumentBlock[] {
  const left = keptInlines(content).map(({ inline }) => inline)
  return left.length === 0 && content.length > 0 ? [] : [make(left)]
}

function listOf(items: readonly ListItem[], make: (items: ListItem[]) => DocumentBlock): DocumentBlock[] {
  const left = items.flatMap(itemWithoutNotes)
  return left.length === 0 ? [] : [make(left)]
}

/** An item begins with a paragraph: when its own is gone, the bullets below it take its place. */
function itemWithoutNotes(item: ListItem): ListItem[] {
  const content = item.content.flatMap(blockWithoutNotes)
  const first = content[0]
  if (first === undefined) return []
  if (content.length === 1 && (first.kind === 'bulletList' || first.kind === 'orderedList')) {
    return item.content[0]?.kind === 'paragraph' ? [...first.items] : [{ content }]
  }
  return [{ content }]
}
