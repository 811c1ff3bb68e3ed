import type { Block } from '../../domain/block.ts'
import type { ReadDocument } from '../../domain/reading.ts'

/** Characters of a posting that are read: about thirty pages, where a long person specification has ten. */
export const mostRead = 80_000

/** Lines or paragraphs that are read. */
const mostBlocks = 3_000

/** A document without what stands beyond the part that is read, so that no text can take long; the same document when it is shorter. */
export function firstPart(document: ReadDocument): ReadDocument {
  if (document.text.length <= mostRead && document.blocks.length <= mostBlocks) return document
  const blocks: Block[] = []
  let left = mostRead
  for (const block of document.blocks) {
    if (left <= 0 || blocks.length >= mostBlocks) break
    blocks.push(block.text.length <= left ? block : cut(block, left))
    left -= block.text.length
  }
  return { ...document, blocks }
}

function cut(block: Block, length: number): Block {
  const { cells, ...rest } = block
  return {
    ...rest,
    text: block.text.slice(0, length),
    runs: block.runs.filter(({ at }) => at < length),
    marks: block.marks.filter(({ end }) => end <= length),
    ...(cells ? { cells: cells.filter(({ end }) => end <= length) } : {}),
  }
}
