import type { DocumentBlock, Section } from '../domain/document.ts'

/** Whether anything was written in a section, notes included. */
export function isWritten({ blocks }: Section): boolean {
  return blocks.some(holdsText)
}

function holdsText(block: DocumentBlock): boolean {
  if (block.kind === 'paragraph' || block.kind === 'heading')
    return block.content.some((inline) => inline.kind === 'text' && inline.text.trim() !== '')
  if (block.kind === 'quote') return block.content.some(holdsText)
  return block.items.some(({ content }) => content.some(holdsText))
}
