import type { Quote } from '../domain/quote.ts'
import type { Source, Unplaced } from '../domain/source.ts'
import type { Range } from '../text/range.ts'
import { partOfQuote } from './part-of-quote.ts'
import { plainSlice } from './plain-slice.ts'
import { subtractRanges } from './subtract-ranges.ts'

/** Words that something holds: an item, an entry's heading, a note. `text` is how it reads, where it is known. */
export interface Held {
  readonly quote: Quote
  readonly text?: string
}

/**
 * What of a source is in nothing, after an act that changed what holds its words: what was let go of is added, what was
 * taken up goes. So no act can lose a word. `before` and `after` are everything that holds words of this source.
 */
export function settleUnplaced(
  source: Pick<Source, 'text' | 'kind' | 'unplaced'>,
  before: readonly Held[],
  after: readonly Held[],
): Unplaced[] {
  const [was, is] = [before.map(quoteOf), after.map(quoteOf)]
  const gained = subtractRanges(is, was)
  const freed = subtractRanges(was, is)
  const kept = source.unplaced.flatMap((piece) => without(source, piece, gained))
  const loose = subtractRanges(
    freed,
    kept.map(({ quote }) => quote),
  )
  const back = loose.flatMap((range) => pieces(source, range, before))
  return [...kept, ...back].toSorted((a, b) => a.quote.start - b.quote.start)
}

const quoteOf = ({ quote }: Held) => quote

function without(source: Pick<Source, 'text' | 'kind'>, piece: Unplaced, gained: readonly Range[]): Unplaced[] {
  const left = subtractRanges([piece.quote], gained)
  const whole = left.length === 1 && left[0]?.start === piece.quote.start && left[0]?.end === piece.quote.end
  return whole ? [piece] : left.flatMap((range) => told(source, partOfQuote(piece.quote, trimmed(source.text, range))))
}

/** What was let go of, in the pieces it was held in. */
function pieces(source: Pick<Source, 'text' | 'kind'>, range: Range, before: readonly Held[]): Unplaced[] {
  const holders = before
    .filter(({ quote }) => quote.start < range.end && quote.end > range.start)
    .toSorted((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end)
  const found: Unplaced[] = []
  let at = range.start
  for (const { quote, text } of holders) {
    const part = { start: Math.max(at, quote.start), end: Math.min(range.end, quote.end) }
    if (part.end <= part.start) continue
    at = part.end
    const whole = part.start === quote.start && part.end === quote.end
    if (whole && text) found.push({ text, quote })
    else found.push(...told(source, partOfQuote(quote, trimmed(source.text, part))))
  }
  return found
}

function told({ text, kind }: Pick<Source, 'text' | 'kind'>, quote: Quote): Unplaced[] {
  const words = plainSlice(text.slice(quote.start, quote.end), kind)
  return /[\p{L}\p{N}]/u.test(words) ? [{ text: words, quote }] : []
}

function trimmed(text: string, range: Range): Range {
  const slice = text.slice(range.start, range.end)
  const lead = /^[\s,;|·•]*/u.exec(slice)?.[0].length ?? 0
  const tail = /[\s,;|·•]*$/u.exec(slice.slice(lead))?.[0].length ?? 0
  return { start: range.start + lead, end: range.end - tail }
}
