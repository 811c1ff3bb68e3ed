import { dateSpans } from '../../../../shared/text/date-spans.ts'
import type { PdfLine } from './line.ts'

/** Longer lines stand in no narrow column of times. In characters. */
const longest = 20
const most = 4

/** Times that a narrow column breaks over several lines ("February", "2009 to", "May 2013"): each further line with the first of its time. */
export function brokenTimes(lines: readonly PdfLine[]): Map<PdfLine, PdfLine> {
  const found = new Map<PdfLine, PdfLine>()
  for (let at = 0; at < lines.length; at += 1) {
    const count = timeAt(lines, at)
    const first = lines[at]
    if (!first || count < 3) continue
    for (const line of lines.slice(at + 1, at + count)) found.set(line, first)
    at += count - 1
  }
  return found
}

/** How many lines from a place on make one whole time; 0 when they make none. */
function timeAt(lines: readonly PdfLine[], at: number): number {
  for (let count = most; count > 2; count -= 1) {
    const run = lines.slice(at, at + count)
    if (run.length < count || run.some((line, index) => index > 0 && !below(run[index - 1], line))) continue
    if (run.every(({ text }) => text.trim().length <= longest) && isWhole(run.map(({ text }) => text.trim()).join(' ')))
      return count
  }
  return 0
}

function isWhole(text: string): boolean {
  const [span, ...more] = dateSpans(text)
  return span?.form === 'range' && more.length === 0 && span.start <= 1 && text.length - span.end <= 2
}

const below = (before: PdfLine | undefined, line: PdfLine): boolean =>
  before !== undefined &&
  before.page === line.page &&
  line.y > before.y &&
  line.y - before.y <= 2 * line.size &&
  [line.x0 - before.x0, line.x1 - before.x1, (line.x0 + line.x1 - before.x0 - before.x1) / 2].some(
    (away) => Math.abs(away) <= 0.6 * line.size,
  )
