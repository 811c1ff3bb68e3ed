import type { Document } from '../../domain/document.ts'
import { countWords } from '../../writing/count-words.ts'

/** Words in the paragraphs of a document. */
export function documentWords({ sections }: Pick<Document, 'sections'>): number {
  const lines = sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.content.map((inline) => (inline.kind === 'text' ? inline.text : ' ')) : [],
    ),
  )
  return countWords(lines.join(' '))
}
