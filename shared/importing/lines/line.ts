import type { Block } from '../../domain/block.ts'

/**
 * One line of a document as a person sees it: a stretch of a block's text. Wrapped prose is one line; the lines of a
 * header set one below the other are several, even when the reader gave them as one block.
 */
export interface Line {
  readonly block: Block
  /** Half-open, in the block's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where a wide gap, a tab or a line break inside the line parts it into columns; offsets into `text`. */
  readonly breaks: readonly number[]
  readonly bold: boolean
  readonly italic: boolean
  readonly caps: boolean
  /** True when white space, a rule or a heading parts the line from the one before. */
  readonly apart: boolean
  /** How far it is set in from the left of the source, in spaces, where the source shows it. */
  readonly indent?: number
}
