import type { Quote } from '../../domain/quote.ts'
import { blockQuote } from '../../text/block-quote.ts'
import type { Stretch } from '../lines/stretch.ts'

const opening = /(?:\*{1,3}|_{1,3}|~~|`+|!?\[|<(?:u|b|i|em|strong|a|span|mark|code)\b[^<>]*>)+$/iu
const closing =
  /^(?:\*{1,3}|_{1,3}|~~|`+|\](?:\([^()\s]*(?:\([^()]*\)[^()\s]*)?(?:\s+"[^"]*")?\)|\[[^\]]*\])|<\/(?:u|b|i|em|strong|a|span|mark|code)>)+/iu

/**
 * Where a stretch stands in the source. When a mark begins or ends exactly with the stretch, its markup is taken in,
 * so that the quote can be cut from the source and read on its own.
 */
export function sourceQuote(stretch: Stretch, source: string): Quote {
  const { block, start, end } = stretch
  const quote = blockQuote(block, { start, end: Math.max(end, start + 1) })
  const begins = block.marks.some((mark) => mark.start === start)
  const ends = block.marks.some((mark) => mark.end === end)
  const before = begins
    ? (opening.exec(source.slice(Math.max(block.start - 12, quote.start - 200, 0), quote.start))?.[0].length ?? 0)
    : 0
  const after = ends ? (closing.exec(source.slice(quote.end, quote.end + 2000))?.[0].length ?? 0) : 0
  return { ...quote, start: quote.start - before, end: quote.end + after }
}
