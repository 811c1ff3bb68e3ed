import type { PdfLine } from './line.ts'

/**
 * The fit test: true when the first word of `line` would have fitted at the end of `last`, so that the break between them was meant.
 */
export function wouldHaveFitted(lines: readonly PdfLine[], last: PdfLine, line: PdfLine): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  const letter = (line.x1 - line.x0) / Math.max(1, line.text.length)
  return last.x1 + letter * (word.length + 0.6) < rightEdge(lines, last) - 0.2 * last.size
}

/**
 * Where the lines of a column end: the right edge that at least two lines which begin near the same place share,
 * else the left edge of what stands to the right, else that of the page's text.
 */
function rightEdge(lines: readonly PdfLine[], last: PdfLine): number {
  const page = lines.filter((line) => line.page === last.page)
  const column = page.filter((line) => Math.abs(line.x0 - last.x0) <= 60 && line.size <= last.size * 1.2)
  const own = Math.max(last.x1, ...column.map((line) => line.first))
  const reaching = column.filter((line) => line.first > own - 0.05 * (own - last.x0))
  if (reaching.length >= 2) return own
  const beside = page
    .filter((line) => line.x0 > own && Math.abs(line.y - last.y) < 200)
    .map((line) => line.x0 - 3 * last.size)
  return Math.max(own, beside.length > 0 ? Math.min(...beside) : Math.max(...page.map((line) => line.x1)))
}
