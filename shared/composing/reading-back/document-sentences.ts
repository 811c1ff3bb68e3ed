import type { DocumentBlock, Inline, Section } from '../../domain/document.ts'
import type { Id } from '../../domain/ids.ts'

/** A stretch of a composed document's text with what it cites. */
export interface DocumentSentence {
  readonly text: string
  readonly evidence: readonly Id[]
  readonly inline: Inline
}

/** The sentences of each paragraph of composed sections; every point of a list is a paragraph. */
export function documentSentences(sections: readonly Pick<Section, 'blocks'>[]): DocumentSentence[][] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(inBlock))
}

function inBlock(block: DocumentBlock): DocumentSentence[][] {
  switch (block.kind) {
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap(({ content }) => content.flatMap(inBlock))
    case 'quote':
      return block.content.flatMap(inBlock)
    default:
      return [block.content.flatMap(sentenceOf)]
  }
}

function sentenceOf(inline: Inline): DocumentSentence[] {
  if (inline.kind !== 'text' || inline.text.trim() === '') return []
  const evidence = inline.marks.flatMap((mark) => (mark.kind === 'citation' ? mark.evidence : []))
  return [{ text: inline.text, evidence, inline }]
}
