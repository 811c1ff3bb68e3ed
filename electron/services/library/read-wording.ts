import type { Quote } from '../../../shared/domain/quote.ts'
import type { FoundEvidence, Reading } from '../../../shared/domain/reading.ts'
import { collapse } from '../../../shared/text/collapse.ts'

/** The item that a reading has at a quote: the one at that very place, else the one that covers most of it, if that is half or more. */
export function itemAt(reading: Reading, quote: Quote): FoundEvidence | null {
  const exact = reading.evidence.find((item) => item.quote.start === quote.start && item.quote.end === quote.end)
  if (exact) return exact
  const covers = (item: FoundEvidence) => Math.min(item.quote.end, quote.end) - Math.max(item.quote.start, quote.start)
  const [best] = reading.evidence.toSorted((a, b) => covers(b) - covers(a))
  return best && covers(best) * 2 >= Math.max(quote.end - quote.start, best.quote.end - best.quote.start) ? best : null
}

/** How a source words what stands at a quote: as the item there, else the words of its text. */
export function readWording(reading: Reading, quote: Quote): string {
  return itemAt(reading, quote)?.text ?? collapse(reading.text.slice(quote.start, quote.end))
}
