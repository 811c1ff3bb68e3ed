import { makeLine, type PdfLine } from './line.ts'
import type { PdfItem } from './page-content.ts'

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
  return groups.flatMap((group) => makeLine(page, group) ?? [])
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

/** Share of line ends where the order of the page itself makes no sense: back up into lines already passed. */
export function disorder(lines: readonly PdfLine[]): number {
  let odd = 0
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (!before) continue
    const overlap = Math.min(line.x1, before.x1) - Math.max(line.x0, before.x0)
    const back = line.y < before.y - 0.3 * line.size
    const beside = Math.abs(line.y - before.y) <= 0.3 * line.size
    if ((back && overlap > 0) || (beside && line.x0 < before.x0)) odd += 1
  }
  return lines.length > 1 ? odd / (lines.length - 1) : 0
}
