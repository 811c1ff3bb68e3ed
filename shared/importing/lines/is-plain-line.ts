import type { Line } from './line.ts'

/** A line of a paragraph that nothing sets apart: no look of its own, no room around it, no columns. */
export const isPlainLine = (line: Line): boolean =>
  line.block.kind === 'paragraph' && !line.bold && !line.caps && !line.italic && !line.apart && line.breaks.length === 0
