import type { Node } from '@tiptap/pm/model'

/** One line end, so that an offset in the text is an offset in the block. */
export const lineEnd = '\n'

/**
 * The text of a paragraph or heading, hard breaks as line ends and marks of every kind left aside: offset `n` of it stands at
 * position `n` inside the block.
 */
export function blockText(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, lineEnd)
}
