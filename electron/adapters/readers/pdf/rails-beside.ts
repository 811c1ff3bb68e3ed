import { sectionHeading } from '../../../../shared/importing/sections/section-heading.ts'
import { dateSpans } from '../../../../shared/text/date-spans.ts'
import type { PdfLine } from './line.ts'

/** Longer lines are no rail of dates and places. In characters. */
const longest = 45
/** More lines are a column of their own. */
const most = 4

/**
 * Lines with dates, places and employers that stand beside an entry's first line put there, when the page tells them elsewhere: after
 * the entry's text, or all of them first, as floats are painted. Told in that order they would date the wrong entry.
 */
export function withRailsBeside(lines: readonly PdfLine[]): PdfLine[] {
  const beside = new Map<PdfLine, PdfLine[]>()
  const moved = new Set<PdfLine>()
  for (let at = 0; at < lines.length; at += 1) {
    const run = runAt(lines, at)
    const anchor = run.length > 0 ? anchorOf(lines, at, run) : null
    if (!anchor) continue
    beside.set(anchor, [...(beside.get(anchor) ?? []), ...run])
    for (const line of run) moved.add(line)
    at += run.length - 1
  }
  return lines.filter((line) => !moved.has(line)).flatMap((line) => [line, ...(beside.get(line) ?? [])])
}

/** The lines from a place on that may be a rail: short, close below each other in one column that has no section of its own. */
function runAt(lines: readonly PdfLine[], at: number): PdfLine[] {
  const [before, first] = [lines[at - 1], lines[at]]
  if (!first || (before && follows(before, first))) return []
  const run: PdfLine[] = []
  for (const line of lines.slice(at, at + most + 1)) {
    const last = run.at(-1)
    if (last ? !follows(last, line) || !inColumn(first, line) : line.text.length > longest) break
    run.push(line)
  }
  const column = lines.filter((line) => line.page === first.page && inColumn(first, line))
  if (run.length > most || column.some(({ text }) => sectionHeading(text) !== null)) return []
  return isDated(first) || run.length < most ? run : []
}

const isDated = ({ text }: PdfLine): boolean => dateSpans(text).length > 0

const inColumn = (first: PdfLine, line: PdfLine): boolean =>
  Math.abs(line.x0 - first.x0) <= 2 || Math.abs(line.x1 - first.x1) <= 2

/** Close below in the same column. */
const follows = (before: PdfLine, line: PdfLine): boolean =>
  before.page === line.page &&
  line.text.length <= longest &&
  inColumn(before, line) &&
  line.y > before.y &&
  line.y - before.y <= 2 * line.size

const overlaps = (one: PdfLine, other: PdfLine): boolean => Math.min(one.x1, other.x1) > Math.max(one.x0, other.x0)

const onOneLine = (one: PdfLine, other: PdfLine): boolean =>
  one.page === other.page && Math.abs(one.y - other.y) <= 0.6 * Math.min(one.size, other.size)

/** The line that a run stands beside though it is told apart from it; null when there is none, or when they are told together. */
function anchorOf(lines: readonly PdfLine[], at: number, run: readonly PdfLine[]): PdfLine | null {
  const [first] = run
  if (!first) return null
  const anchor = nearest(
    first,
    lines.filter((line) => !run.includes(line) && onOneLine(line, first) && !overlaps(line, first)),
  )
  const index = anchor ? lines.indexOf(anchor) : -1
  if (!anchor || (index >= at - 1 && index <= at + run.length)) return null
  const dated =
    isDated(first) ||
    isDated(anchor) ||
    lines.some((line, each) => each < at && isDated(line) && onOneLine(line, anchor))
  if (!dated || (isDated(first) && isDated(anchor))) return null
  return index < at ? toldAfter(lines, { index, at, run }) : toldBefore(lines, { at, run, anchor })
}

const nearest = (first: PdfLine, others: readonly PdfLine[]): PdfLine | undefined =>
  [...others].sort((a, b) => apart(first, a) - apart(first, b))[0]

const apart = (one: PdfLine, other: PdfLine): number => Math.max(one.x0 - other.x1, other.x0 - one.x1)

/** Told after: all that was told since stands below the anchor in other columns, and the page then goes on below. */
function toldAfter(
  lines: readonly PdfLine[],
  { index, at, run }: { index: number; at: number; run: readonly PdfLine[] },
): PdfLine | null {
  const [anchor, first] = [lines[index], run[0]]
  const since = lines.slice(index + 1, at)
  const next = lines[at + run.length]
  if (!anchor || !first || since.some((line) => line.y < anchor.y - 0.6 * line.size || overlaps(line, first)))
    return null
  if (!run.some(isDated) && since.length < Math.max(2, run.length)) return null
  const last = since.at(-1)
  const returns = !next || next.page !== first.page || (!overlaps(next, first) && next.y > (last?.y ?? anchor.y))
  return returns ? anchor : null
}

/** Told before: a time that the page paints before what stands above it, alone or with others of its column. */
function toldBefore(
  lines: readonly PdfLine[],
  { at, run, anchor }: { at: number; run: readonly PdfLine[]; anchor: PdfLine },
): PdfLine | null {
  const first = run[0]
  const next = lines[at + run.length]
  if (!first || !next || !isDated(first) || next.page !== first.page) return null
  return next.y < first.y || (inColumn(first, next) && isDated(next) && next.y - first.y > 2 * first.size)
    ? anchor
    : null
}
