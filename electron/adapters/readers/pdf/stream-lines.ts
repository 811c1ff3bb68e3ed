import type { PdfLine } from './line.ts'
import type { PdfItem } from './page-content.ts'
import { rowLines } from './row-lines.ts'

/** Joins pieces that follow each other on one baseline into lines, keeping the order in which they are given. */
export function streamLines(page: number, items: readonly PdfItem[]): PdfLine[] {
  const groups: PdfItem[][] = []
  let current: PdfItem[] = []
  for (const item of items) {
    const before = current.findLast((each) => each.text.trim() !== '') ?? current.at(-1)
    if (before && !goesOn(before, item)) {
      groups.push(current)
      current = []
    }
    current.push(item)
  }
  groups.push(current)
  return groups.flatMap((group) => rowLines(page, group))
}

function goesOn(before: PdfItem, item: PdfItem): boolean {
  const size = Math.max(before.size, item.size)
  if (Math.abs(item.y - before.y) > 0.45 * size) return false
  if (!sameBlock(before, item)) return false
  return item.text.trim() === '' || item.x >= before.x + before.width - 0.5 * size
}

/** Tags part headings, items and table rows, never what stands loose on one line. */
function sameBlock({ place: one }: PdfItem, { place: other }: PdfItem): boolean {
  if (!one || !other || one.kind === 'loose' || other.kind === 'loose') return true
  return one.key === other.key || (one.kind === 'paragraph' && other.kind === 'paragraph')
}

/**
 * Share of lines that come after a line which stands below them in the same column: 0 when every column is told from top to bottom,
 * high when pieces were painted in another order (layers, absolutely placed boxes, shuffled exports).
 */
export function disorder(lines: readonly PdfLine[]): number {
  const late = lines.filter((line, index) => lines.slice(0, index).some((before) => isBelow(before, line)))
  return lines.length > 1 ? late.length / lines.length : 0
}

function isBelow(before: PdfLine, line: PdfLine): boolean {
  const overlap = Math.min(line.x1, before.x1) - Math.max(line.x0, before.x0)
  return before.y > line.y + 0.3 * line.size && overlap > 0.5 * line.size
}
