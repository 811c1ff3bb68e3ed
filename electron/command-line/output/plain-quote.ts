import type { Quote } from '../../../shared/domain/quote.ts'

/** A quote as the command line prints it: offsets, and the page where there are pages. */
export function plainQuote(quote: Quote) {
  const { start, end, page } = quote
  return page === undefined ? { start, end } : { start, end, page }
}
