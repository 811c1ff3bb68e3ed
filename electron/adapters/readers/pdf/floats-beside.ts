import { sectionHeading } from '../../../../shared/importing/sections/section-heading.ts'
import { dateSpans } from '../../../../shared/text/date-spans.ts'
import type { PdfLine } from './line.ts'

/** Longer lines are no date or place at the edge. In characters. */
const longest = 45
/** So far from the edge a line still ends at it. In points. */
const ragged = 2

/**
 * Dates and places that end at one edge, told one after the other and each on the row of another line, put right behind that line. Some
 * programs paint all floats of a page before its text; told so, the first entry would have the times of all.
 */
export function withFloatsBeside(lines: readonly PdfLine[]): PdfLine[] {
  const beside = new Map<PdfLine, PdfLine>()
  const floats = new Set<PdfLine>()
  for (let at = 0; at < lines.length; at += 1) {
    const run = runAt(lines, at)
    const anchors = run.length > 1 ? anchorsOf(lines, run) : null
    if (!anchors) continue
    for (const [index, line] of run.entries()) {
      const anchor = anchors[index]
      if (!anchor) continue
      beside.set(anchor, line)
      floats.add(line)
    }
    at += run.length - 1
  }
  if (floats.size === 0) return [...lines]
  return lines.filter((line) => !floats.has(line)).flatMap((line) => [line, ...floatOf(line, beside)])
}

const floatOf = (line: PdfLine, beside: ReadonlyMap<PdfLine, PdfLine>): PdfLine[] => {
  const float = beside.get(line)
  return float ? [float] : []
}

/** Lines from a place on that end at the same edge, each below the one before, some of them dated and none the heading of a section. */
function runAt(lines: readonly PdfLine[], at: number): PdfLine[] {
  const first = lines[at]
  const run: PdfLine[] = []
  for (const line of lines.slice(at)) {
    const last = run.at(-1)
    const edge = first !== undefined && line.page === first.page && Math.abs(line.x1 - first.x1) <= ragged
    if (!edge || line.text.length > longest || (last && line.y <= last.y)) break
    run.push(line)
  }
  const dated = run.filter(({ text }) => dateSpans(text).length > 0).length
  const places = run.every(({ text }) => sectionHeading(text) === null && !/[.!?]$/u.test(text))
  return dated * 3 >= run.length && places ? run : []
}

/** The line left of each on its row, none of them twice; null when one has none. */
function anchorsOf(lines: readonly PdfLine[], run: readonly PdfLine[]): PdfLine[] | null {
  const anchors: PdfLine[] = []
  for (const float of run) {
    const anchor = lines
      .filter((line) => !run.includes(line) && onRow(line, float) && line.x1 < float.x0)
      .sort((one, other) => other.x1 - one.x1)[0]
    if (!anchor || anchors.includes(anchor)) return null
    anchors.push(anchor)
  }
  return anchors
}

const onRow = (one: PdfLine, other: PdfLine): boolean =>
  one.page === other.page && Math.abs(one.y - other.y) <= 0.3 * Math.min(one.size, other.size)
