import type { PageBoxes, Quote } from '../domain/quote.ts'
import { onPages, quotePages } from '../text/quote-pages.ts'
import type { Range } from '../text/range.ts'

/**
 * A part of a quote, in offsets of the source. Its boxes are cut from the whole quote's in proportion to the text,
 * line by line: right to about the width of a letter. A part wholly on a later page stands on that page alone.
 */
export function partOfQuote(quote: Quote, { start, end }: Range): Quote {
  const length = quote.end - quote.start
  const range = { start: Math.max(start, quote.start), end: Math.min(end, quote.end) }
  if (length <= 0 || (range.start === quote.start && range.end === quote.end)) return quote
  const { page, boxes } = quote
  if (!boxes) return page === undefined ? range : { ...range, page }
  const share = { start: (range.start - quote.start) / length, end: (range.end - quote.start) / length }
  const cut = cutBoxes(quotePages(quote), share)
  return { ...range, ...(page === undefined ? {} : { page, boxes: [] }), ...onPages(cut) }
}

function cutBoxes(pages: readonly PageBoxes[], share: Range): PageBoxes[] {
  const placed = pages.flatMap(({ page, boxes }) => boxes.map((box) => ({ page, box })))
  const whole = placed.reduce((sum, { box }) => sum + box.width, 0)
  const [from, to] = [share.start * whole, share.end * whole]
  let at = 0
  return placed.flatMap(({ page, box }) => {
    const left = Math.max(from - at, 0)
    const right = Math.min(to - at, box.width)
    at += box.width
    return right - left > 0.5 ? [{ page, boxes: [{ ...box, x: box.x + left, width: right - left }] }] : []
  })
}
