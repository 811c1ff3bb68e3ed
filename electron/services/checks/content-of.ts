import type { DocumentBlock, Inline } from '../../../shared/domain/document.ts'

/** All content of a block, in order. */
export function contentOf(block: DocumentBlock): readonly Inline[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.content
  if (block.kind === 'quote') return block.content.flatMap(contentOf)
  return block.items.flatMap((item) => item.content.flatMap(contentOf))
}
