import type { PdfLine } from './line.ts'

/**
 * The fit test: true when the first word of `line` would have fitted at the end of `last`, so that the break between them was meant.
 * The right edge is that of lines in the same column, read off lines that begin near the same place.
 */
export function wouldHaveFitted(lines: readonly PdfLine[], last: PdfLine, line: PdfLine): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  const letter = (line.x1 - line.x0) / Math.max(1, line.text.length)
  return last.x1 + letter * (word.length + 0.6) < rightEdge(lines, last) - 0.2 * last.size
}

function rightEdge(lines: readonly PdfLine[], last: PdfLine): number {
  let edge = last.x1
  for (const line of lines) {
    if (line.page !== last.page || Math.abs(line.x0 - last.x0) > 60 || line.size > last.size * 1.2) continue
    if (line.first > edge) edge = line.first
  }
  return edge
}
