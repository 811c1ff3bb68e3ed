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
 * Where the lines of a column end: at the longest that begins near the same place, when it nearly reaches what stands to the right
 * (or the right edge of the page's text), or when several long lines share its end. Else the column has room to spare up to there.
 */
function rightEdge(lines: readonly PdfLine[], last: PdfLine): number {
  const page = lines.filter((line) => line.page === last.page)
  const next = nextColumn(page, last)
  const column = page.filter(
    (line) => Math.abs(line.x0 - last.x0) <= 60 && line.size <= last.size * 1.2 && line.first <= next,
  )
  const own = Math.max(last.x1, ...column.map((line) => line.first))
  const right = page.filter((line) => line.x0 > own)
  const beside = right
    .filter((line) => Math.abs(line.y - last.y) < 200 || isColumn(right, line.x0))
    .map((line) => line.x0 - 3 * last.size)
  const room = Math.max(own, beside.length > 0 ? Math.min(...beside) : Math.max(...page.map((line) => line.x1)))
  if (own >= room - 0.15 * (room - last.x0)) return own
  const sharing = column.filter((line) => line.first > own - 0.05 * (own - last.x0) && line.text.length >= 55)
  return sharing.length >= 3 ? own : room
}

/** Where the next column to the right begins; lines that reach into it, such as a header's, say nothing of this one's width. */
function nextColumn(page: readonly PdfLine[], last: PdfLine): number {
  const right = page.filter((line) => line.x0 > last.x1)
  return Math.min(...right.filter((line) => isColumn(right, line.x0)).map((line) => line.x0), Number.POSITIVE_INFINITY)
}

/** At least four lines that begin at the same place. */
const isColumn = (lines: readonly PdfLine[], x: number): boolean =>
  lines.filter((line) => Math.abs(line.x0 - x) < 2).length >= 4
