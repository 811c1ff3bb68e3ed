import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import type { Line } from './line.ts'

/** The times of a line. A year that ends the name in one column is no range with the time in the next ("WHMIS 2015    2022"). */
export function columnSpans({ text, breaks }: Line): readonly DateSpan[] {
  const spans = dateSpans(text)
  const across = spans.some((span) => breaks.some((at) => parts(text, span, at)))
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

/** True when the time goes over the column's edge and words stand before it in the column. */
const parts = (text: string, { start, end }: DateSpan, at: number): boolean =>
  start < at && at < end && /\p{L}{3}/u.test(text.slice(0, start))
