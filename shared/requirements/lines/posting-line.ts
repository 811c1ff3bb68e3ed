import type { Block } from '../../domain/block.ts'
import type { Range } from '../../text/range.ts'

/**
 * One line of a posting as a person sees it: hard wraps joined, lost line breaks found again, bullet glyph, numbering
 * and (E)/(D) markers outside `range`. `range` is into the block's own text; `text` is that stretch.
 */
export interface PostingLine {
  readonly block: Block
  readonly range: Range
  readonly text: string
  /** `item`: had a bullet or number. `cells`: a whole table row. `plain`: any other line. */
  readonly form: 'heading' | 'item' | 'plain' | 'cells'
  /** Nesting of an item from 0, else 0. */
  readonly depth: number
  readonly look: 'heading' | 'bold' | 'caps' | 'plain'
  /** What an (E) or (D) beside the line says. */
  readonly mark: 'must' | 'nice' | null
  /** True for the first line of its block: an empty line or markup stands before it. */
  readonly opens: boolean
  /** The bullet, number or emoji that stood before the text, as written. */
  readonly glyph: string
  /** True when an empty line stands before it in the source, or nothing. */
  readonly apart: boolean
  /** True when the line stood on the line of another, its break lost in copying. */
  readonly glued: boolean
}
