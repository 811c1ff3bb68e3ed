import type { PdfLine } from './line.ts'
import type { PdfItem } from './page-content.ts'
import { isRail, railLines, withOwnRails } from './rail.ts'
import { rowLines } from './row-lines.ts'

/** Pieces of one row without a wide gap between them. */
export interface Segment {
  readonly items: readonly PdfItem[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
}

const corridor = 8

/** Lines in reading order, from where the pieces stand alone: columns are found as corridors that no row crosses. */
export function geometricLines(page: number, items: readonly PdfItem[]): PdfLine[] {
  return orderRegion(page, segmentsOf(items), 0)
}

/** Rows by baseline, cut where the gap is wider than about an em. */
export function segmentsOf(items: readonly PdfItem[]): Segment[] {
  const rows: PdfItem[][] = []
  for (const item of items.filter((each) => each.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((each) => Math.abs((each[0]?.y ?? 0) - item.y) <= 0.4 * item.size)
    if (row) row.push(item)
    else rows.push([item])
  }
  return rows.flatMap((row) => cutRow(row.sort((a, b) => a.x - b.x)))
}

function cutRow(row: readonly PdfItem[]): Segment[] {
  const groups: PdfItem[][] = []
  for (const item of row) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && item.x - (before.x + before.width) < 1.1 * item.size) group.push(item)
    else groups.push([item])
  }
  return groups.map((group) => ({
    items: group,
    x0: Math.min(...group.map((item) => item.x)),
    x1: Math.max(...group.map((item) => item.x + item.width)),
    y: group[0]?.y ?? 0,
    size: Math.max(...group.map((item) => item.size)),
  }))
}

function orderRegion(page: number, segments: readonly Segment[], depth: number): PdfLine[] {
  const split = depth < 8 ? columnSplit(segments) : null
  if (split) {
    const [left, right] = withOwnRails(split)
    if (isRail(right, left))
      return railLines(page, { body: left, rail: right }, (body) => orderRegion(page, body, depth + 1))
    if (isRail(left, right))
      return railLines(page, { body: right, rail: left }, (body) => orderRegion(page, body, depth + 1))
    return [...orderRegion(page, left, depth + 1), ...orderRegion(page, right, depth + 1)]
  }
  const cut = depth < 8 ? bandCut(segments) : null
  if (cut !== null) {
    const above = segments.filter((segment) => segment.y < cut)
    const below = segments.filter((segment) => segment.y >= cut)
    return [...orderRegion(page, above, depth + 1), ...orderRegion(page, below, depth + 1)]
  }
  return rowsOf(segments).flatMap((row) =>
    rowLines(
      page,
      row.flatMap((segment) => segment.items),
    ),
  )
}

/** The pairs of columns that geometry finds on a page, rails of dates left aside. */
export function columnPairs(segments: readonly Segment[], depth = 0): [Segment[], Segment[]][] {
  if (depth >= 8) return []
  const found = columnSplit(segments)
  if (found) {
    const split = withOwnRails(found)
    const inside = split.flatMap((side) => columnPairs(side, depth + 1))
    const [left, right] = split
    return isRail(left, right) || isRail(right, left) ? inside : [split, ...inside]
  }
  const cut = bandCut(segments)
  if (cut === null) return []
  const parts = [segments.filter(({ y }) => y < cut), segments.filter(({ y }) => y >= cut)]
  return parts.flatMap((part) => columnPairs(part, depth + 1))
}

export function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = []
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1)
    if (row && Math.abs((row[0]?.y ?? 0) - segment.y) <= 0.4 * segment.size) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => row.sort((a, b) => a.x0 - b.x0))
}

/** The two sides of a corridor that no segment crosses, when each side has at least four rows. */
function columnSplit(segments: readonly Segment[]): [Segment[], Segment[]] | null {
  if (segments.length < 8) return null
  const left = Math.min(...segments.map((segment) => segment.x0))
  const right = Math.max(...segments.map((segment) => segment.x1))
  let best: { at: number; width: number } | null = null
  let reach = left
  for (const segment of [...segments].sort((a, b) => a.x0 - b.x0)) {
    const width = segment.x0 - reach
    const at = reach + width / 2
    const share = (at - left) / (right - left)
    if (width >= corridor && share > 0.12 && share < 0.88 && (!best || width > best.width) && isDeep(segments, at))
      best = { at, width }
    reach = Math.max(reach, segment.x1)
  }
  if (!best) return null
  const { at } = best
  return [segments.filter((segment) => segment.x1 <= at), segments.filter((segment) => segment.x0 >= at)]
}

function isDeep(segments: readonly Segment[], at: number): boolean {
  const rows = (side: readonly Segment[]) => rowsOf(side).length
  return (
    rows(segments.filter((segment) => segment.x1 <= at)) >= 4 &&
    rows(segments.filter((segment) => segment.x0 >= at)) >= 4
  )
}

/** Of the widest gaps between rows, the one that leaves most text in columns: a header band above two columns, or a band between. */
function bandCut(segments: readonly Segment[]): number | null {
  const rows = rowsOf(segments)
  const gaps = rows
    .slice(1)
    .map((row, index) => ({
      at: (row[0]?.y ?? 0) - (row[0]?.size ?? 0),
      gap: (row[0]?.y ?? 0) - (rows[index]?.[0]?.y ?? 0),
    }))
    .sort((a, b) => b.gap - a.gap)
    .slice(0, 14)
  let best: { at: number; held: number } | null = null
  for (const { at } of gaps) {
    const held = [segments.filter((each) => each.y < at), segments.filter((each) => each.y >= at)]
      .filter((part) => columnSplit(part) !== null)
      .reduce((sum, part) => sum + part.length, 0)
    if (held > 0 && (!best || held > best.held)) best = { at, held }
  }
  return best?.at ?? null
}
