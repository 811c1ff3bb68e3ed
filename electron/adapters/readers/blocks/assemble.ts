import type { Block, Cell, SpanMark } from '../../../../shared/domain/block.ts'
import { withAutoLinks } from './auto-links.ts'
import { type BlockShape, buildBlock } from './build-block.ts'
import { placed } from './placed.ts'

/** A block whose text is not yet part of a source text. Marks and cells are stretches of `text` as it stands here. */
export interface DraftBlock {
  readonly shape: BlockShape
  readonly text: string
  readonly marks?: readonly SpanMark[]
  readonly cells?: readonly Cell[]
}

/** The text as read, one line for each block, and the blocks pointing into it. For formats whose files are not text themselves. */
export function assemble(drafts: readonly DraftBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  const lines: string[] = []
  let offset = 0
  for (const { shape, text, marks = [], cells } of drafts) {
    const block = buildBlock(shape, { content: placed(text, 0, text.length), marks, ...(cells ? { cells } : {}) })
    if (!block) continue
    const { length } = block.text
    blocks.push(
      withAutoLinks({ ...block, start: offset, end: offset + length, runs: [{ at: 0, start: offset, length }] }),
    )
    lines.push(block.text)
    offset += length + 1
  }
  return { text: lines.join('\n'), blocks }
}
