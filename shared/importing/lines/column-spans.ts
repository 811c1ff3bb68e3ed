import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import type { Line } from './line.ts'

/** The times of a line. A year that ends the name in one column is no range with the time in the next ("WHMIS 2015    2022"). */
export function columnSpans(line: Line): readonly DateSpan[] {
  const { text, breaks } = line
  const spans = listed(text) ?? dateSpans(text).map((span) => opened(line, span))
  const across = spans.some((span) =>
    breaks.some((at) => parts(text, span, { at, from: breaks.findLast((edge) => edge <= span.start) ?? 0 })),
  )
  if (!across) return spans
  const edges = [0, ...breaks, text.length]
  return edges.slice(1).flatMap((end, index) => {
    const from = edges[index] ?? 0
    return dateSpans(text.slice(from, end)).map((span) => ({
      ...span,
      start: span.start + from,
      end: span.end + from,
    }))
  })
}

/** "2019, 2020", "2018 & 2019": a line of nothing but years that follow one another is the time from the first to the last. */
function listed(text: string): readonly DateSpan[] | null {
  if (!/^\W*(?:19|20)\d\d(?:\s*(?:,|&|\+|and|und|et|y|e)\s*(?:19|20)\d\d)+\W*$/iu.test(text)) return null
  const spans = dateSpans(text)
  const [first, last] = [spans[0], spans.at(-1)]
  const years = spans.map(({ from }) => Number(from))
  if (!first || !last || years.some((year, index) => index > 0 && year !== (years[index - 1] ?? 0) + 1)) return null
  return [{ start: first.start, end: last.end, from: first.from, to: last.to ?? last.from, form: 'range' }]
}

/** "**2021 –** Example Fellow": a dash set in the look of the year before it leaves the time open, whatever follows. */
function opened({ text, block, start }: Line, span: DateSpan): DateSpan {
  if (span.form !== 'single') return span
  const dash = /^\s*[-–—]/u.exec(text.slice(span.end))?.[0].length ?? 0
  const end = span.end + dash
  const set = block.marks.some(
    (mark) =>
      mark.kind !== 'link' &&
      mark.start - start <= span.start &&
      /^\s*$/u.test(text.slice(end, mark.end - start)) &&
      mark.end - start >= end &&
      mark.end - start <= end + 1,
  )
  return dash > 0 && set ? { ...span, end, to: 'present', form: 'range' } : span
}

/** True when the time goes over the column's edge and words stand before it in the column. */
const parts = (text: string, { start, end }: DateSpan, { at, from }: { at: number; from: number }): boolean =>
  start < at && at < end && /\p{L}{3}/u.test(text.slice(from, start))
