import type { SpanMark } from '../../../../shared/domain/block.ts'
import type { Range } from '../../../../shared/text/range.ts'
import { closedPieces, closedUp } from './letter-spacing.ts'
import type { PdfItem } from './page-content.ts'
import type { TagPlace } from './tag-places.ts'

/** A line of a page: text side by side on one baseline. */
export interface PdfLine {
  readonly page: number
  readonly text: string
  readonly marks: readonly SpanMark[]
  /** Parts set apart by wide gaps, as stretches of `text`; one when there are none. */
  readonly cells: readonly Range[]
  readonly x0: number
  readonly x1: number
  /** Right end of the first cell. */
  readonly first: number
  /** Left edge of the last cell. */
  readonly last: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
  readonly place: TagPlace | null
  readonly order: number
}

/** A gap of this many ems sets text apart into cells. */
export const wideGap = 1.3

/** Sets the pieces of one line side by side, in the order given, with spaces where the page leaves room. */
export function makeLine(page: number, items: readonly PdfItem[]): PdfLine | null {
  const inked = items.filter((item) => item.text.trim() !== '')
  const head = inked[0]
  if (!head) return null
  let text = ''
  let last: PdfItem | null = null
  let first = 0
  let lastEdge = head.x
  const marks: SpanMark[] = []
  const cells: { start: number; end: number }[] = [{ start: 0, end: 0 }]
  for (const item of items) {
    if (item.text.trim() === '') {
      if (text !== '' && !text.endsWith(' ')) text += ' '
      continue
    }
    const gap: number = last ? item.x - (last.x + last.width) : 0
    if (last && (gap > wideGap * item.size || gap < -2 * item.size)) {
      if (first === 0) first = last.x + last.width
      lastEdge = item.x
      text = `${text.trimEnd()} `
      cells.push({ start: text.length, end: text.length })
    } else if (last && gap > 0.16 * item.size && !text.endsWith(' ') && !item.text.startsWith(' ')) text += ' '
    const start = text.length
    text += item.text
    addMarks(marks, item, { start, end: text.length })
    const cell = cells.at(-1)
    if (cell) cell.end = text.length
    last = item
  }
  const main = inked.reduce((best, item) => (item.text.length > best.text.length ? item : best), head)
  const bold = inked.every((item) => item.bold)
  const closed = closedUp(text) === null ? null : closedPieces(inked)
  const x1 = Math.max(...inked.map((item) => item.x + item.width))
  return {
    page,
    text: closed ?? text,
    marks: closed === null ? marks : bold ? [{ kind: 'bold', start: 0, end: closed.length }] : [],
    cells: closed === null ? cells : [{ start: 0, end: closed.length }],
    x0: Math.min(...inked.map((item) => item.x)),
    x1,
    first: first || x1,
    last: lastEdge,
    y: main.y,
    size: main.size,
    font: main.font,
    bold,
    italic: inked.every((item) => item.italic),
    place: head.place,
    order: head.order,
  }
}

function addMarks(marks: SpanMark[], item: PdfItem, range: Range): void {
  const kinds = [item.bold ? ('bold' as const) : null, item.italic ? ('italic' as const) : null]
  const found: SpanMark[] = kinds.flatMap((kind) => (kind ? [{ kind, ...range }] : []))
  if (item.href !== null) found.push({ kind: 'link', href: item.href, ...range })
  for (const mark of found) {
    const index = marks.findLastIndex(
      (each) => each.kind === mark.kind && each.href === mark.href && mark.start - each.end <= 1,
    )
    const before = marks[index]
    if (before) marks[index] = { ...before, end: mark.end }
    else marks.push(mark)
  }
}
