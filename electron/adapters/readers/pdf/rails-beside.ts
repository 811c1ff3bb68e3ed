import { dateSpans } from '../../../../shared/text/date-spans.ts'
import type { PdfLine } from './line.ts'

/** Longer lines are no rail of dates and places. In characters. */
const longest = 45
/** More lines are a column of their own. */
const most = 4

/**
 * Lines with the dates and places that stand beside an entry's first line put there, when the page tells them only after the entry's
 * text: told in that order they would date the next entry.
 */
export function withRailsBeside(lines: readonly PdfLine[]): PdfLine[] {
  const result: PdfLine[] = []
  for (let at = 0; at < lines.length; ) {
    const run = runAt(lines, at)
    const anchor = run.length > 0 ? anchorOf(result, run) : -1
    if (anchor < 0) {
      result.push(...lines.slice(at, at + 1))
      at += 1
    } else {
      result.splice(anchor + 1, 0, ...run)
      at += run.length
    }
  }
  return result
}

/** The lines from a place on that may be a rail: short, below each other in one column, with a time, set higher than the line before. */
function runAt(lines: readonly PdfLine[], at: number): PdfLine[] {
  const [before, first] = [lines[at - 1], lines[at]]
  if (!before || !first || before.page !== first.page || first.y > before.y - 0.5 * first.size) return []
  const run: PdfLine[] = []
  for (const line of lines.slice(at, at + most + 1)) {
    if (!inColumn(first, run.at(-1), line)) break
    run.push(line)
  }
  const next = lines[at + run.length]
  const returns = !next || next.page !== first.page || (next.y > before.y && !overlaps(next, first))
  const dated = run.some(({ text }) => dateSpans(text).length > 0)
  return run.length <= most && dated && returns ? run : []
}

const inColumn = (first: PdfLine, last: PdfLine | undefined, line: PdfLine): boolean =>
  line.page === first.page &&
  line.text.length <= longest &&
  (Math.abs(line.x0 - first.x0) <= 2 || Math.abs(line.x1 - first.x1) <= 2) &&
  (!last || (line.y >= last.y && line.y - last.y <= 2 * line.size))

const overlaps = (one: PdfLine, other: PdfLine): boolean => Math.min(one.x1, other.x1) > Math.max(one.x0, other.x0)

/** The line that the run stands beside, when everything told since then stands below it in another column; -1 when there is none. */
function anchorOf(told: readonly PdfLine[], run: readonly PdfLine[]): number {
  const [first] = run
  if (!first) return -1
  for (let at = told.length - 1; at >= 0; at -= 1) {
    const line = told[at]
    if (!line || line.page !== first.page || run.some((each) => overlaps(each, line))) return -1
    if (Math.abs(line.y - first.y) <= 0.6 * first.size) return at
    if (line.y < first.y) return -1
  }
  return -1
}
