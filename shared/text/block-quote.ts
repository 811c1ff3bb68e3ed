import type { Block } from '../domain/block.ts'
import type { Quote } from '../domain/quote.ts'
import { partOfQuote } from '../reviewing/part-of-quote.ts'
import type { Range } from './range.ts'

/**
 * Where a stretch of a block's text stands in its source. `range` is half-open in the block's own text and not empty.
 * The result covers every source character from the first to the last of the stretch, markup between them included;
 * its boxes are those of the stretch alone.
 */
export function blockQuote(block: Block, range: Range): Quote {
  const start = sourceOffset(block, range.start)
  const end = sourceOffset(block, range.end - 1) + 1
  if (block.page === undefined) return { start, end }
  const { page, boxes, continued } = block
  const whole = {
    start: block.start,
    end: block.end,
    page,
    ...(boxes ? { boxes } : {}),
    ...(continued ? { continued } : {}),
  }
  return { ...partOfQuote(whole, { start, end }), start, end }
}

/** Source offset of the character at `at` of the block's text; between runs (a collapsed space) that of the run before. */
function sourceOffset(block: Block, at: number): number {
  let before = block.runs[0]
  for (const run of block.runs) {
    if (run.at > at) break
    before = run
  }
  if (!before) return block.start
  return before.start + Math.min(at - before.at, before.length - 1)
}
