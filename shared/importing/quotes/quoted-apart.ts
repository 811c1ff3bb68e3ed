import type { Quote } from '../../domain/quote.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Unplaced } from '../../domain/source.ts'
import { collapse } from '../../text/collapse.ts'

/**
 * Words that belong to an item but stand apart from its quote: a date torn from its entry, the name below what somebody said. Where only
 * one quote of each item is shown, they are listed with the words that were not placed, so that none is missing from view.
 */
export function quotedApart({ text, entries, evidence }: Pick<Reading, 'text' | 'entries' | 'evidence'>): Unplaced[] {
  const quotes: Quote[] = [
    ...entries.flatMap(({ otherQuotes }) => otherQuotes ?? []),
    ...evidence.flatMap(({ said }) => (said?.quote ? [said.quote] : [])),
  ]
  const shown = [...entries.flatMap(({ quote }) => (quote ? [quote] : [])), ...evidence.map(({ quote }) => quote)]
  return quotes
    .filter(({ start, end }) => !shown.some((quote) => quote.start <= start && end <= quote.end))
    .map((quote) => ({ text: collapse(text.slice(quote.start, quote.end)), quote }))
}
