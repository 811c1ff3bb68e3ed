import type { Range } from '../../text/range.ts'
import type { Line } from './line.ts'

/** A line cut at these ranges of its own text, in order, each a line of its own; what stood apart is the first of them. */
export const cutLine = (line: Line, parts: readonly Range[]): Line[] =>
  parts.map(({ start, end }, index) => ({
    ...line,
    start: line.start + start,
    end: line.start + end,
    text: line.text.slice(start, end),
    apart: line.apart && index === 0,
  }))
