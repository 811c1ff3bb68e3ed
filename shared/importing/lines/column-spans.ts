import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import { seasonWords } from '../../text/date-words.ts'
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

const yearsListed = new RegExp(
  `^\\W*(?<season>(?:${seasonWords.join('|')})\\s+)?(?:19|20)\\d\\d(?:\\s*(?:,|&|\\+|,?\\s*(?:and|und|et|y|e)\\s)\\s*(?:19|20)\\d\\d)+\\W*$`,
  'iu',
)

/** "2019, 2020", "2018 & 2019", "Summers 2019, 2021 and 2022": a line of nothing but years that follow one another, or of one season of several, is the time from the first to the last. */
function listed(text: string): readonly DateSpan[] | null {
  const found = yearsListed.exec(text)
  if (!found) return null
  const years = [...text.matchAll(/\d{4}/gu)].map(([year]) => year)
  const [from, to] = [years[0] ?? null, years.at(-1) ?? null]
  const isRow = years.every((year, index) => index === 0 || Number(year) === Number(years[index - 1]) + 1)
  const rises = years.every((year, index) => index === 0 || year > (years[index - 1] ?? ''))
  if (!(found.groups?.season ? rises : isRow)) return null
  const start = text.search(/[\p{L}\d]/u)
  return [{ start, end: text.search(/\d\D*$/u) + 1, from, to, form: 'range' }]
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
