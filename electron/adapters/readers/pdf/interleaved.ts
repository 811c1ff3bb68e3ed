import { sectionHeading } from '../../../../shared/importing/sections/section-heading.ts'
import type { PdfLine } from './line.ts'
import type { PdfItem } from './page-content.ts'
import { columnPairs, rowsOf, type Segment, segmentsOf } from './page-order.ts'

/** Rows told across two columns before a page counts as painted row by row. */
const leastCrossed = 4

/**
 * True when two columns with sections of their own are told row by row, left and right in turn, as some programs paint them.
 * A table's rows are no such thing: its sides have no headings of sections, or only one of them has.
 */
export function isInterleaved(items: readonly PdfItem[], lines: readonly PdfLine[]): boolean {
  if (lines.filter(({ cells }) => cells.length > 1).length < leastCrossed) return false
  return columnPairs(segmentsOf(items)).some(
    ([left, right]) => hasHeading(left) && hasHeading(right) && crossed(lines, left, right) >= leastCrossed,
  )
}

const textOf = (row: readonly Segment[]): string =>
  row
    .flatMap((segment) => segment.items.map(({ text }) => text))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()

const hasHeading = (side: readonly Segment[]): boolean =>
  rowsOf(side).some((row) => {
    const text = textOf(row)
    return /^[\p{Lu}\d]/u.test(text) && sectionHeading(text) !== null
  })

/** Lines that hold text of both sides. */
function crossed(lines: readonly PdfLine[], left: readonly Segment[], right: readonly Segment[]): number {
  const edge = Math.max(...left.map(({ x1 }) => x1))
  const [top, bottom] = [Math.min(...right.map(({ y }) => y)), Math.max(...right.map(({ y }) => y))]
  return lines.filter(
    ({ cells, first, x1, y }) =>
      cells.length > 1 && first <= edge + 1 && x1 > edge + 1 && y >= top - 1 && y <= bottom + 1,
  ).length
}
