import type { DocumentBlock, Inline } from '../domain/document.ts'

/** The content of each paragraph, heading and list item of a block, in order. */
export function blockLines(block: DocumentBlock): readonly (readonly Inline[])[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.content]
  if (block.kind === 'quote') return block.content.flatMap(blockLines)
  return block.items.flatMap((item) => item.content.flatMap(blockLines))
}
