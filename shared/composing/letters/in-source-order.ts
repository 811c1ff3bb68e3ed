import type { PairedItem } from '../paired-item.ts'

/**
 * Lines of one entry in the order in which their writer put them: the centre of a post first, and one line behind the other as they were meant to be read. What was typed by hand, or comes from several sources, stays as it is.
 */
export function inSourceOrder(items: readonly PairedItem[]): readonly PairedItem[] {
  const places = new Map(items.map((item) => [item, item.evidence.origins[0]]))
  const sources = new Set([...places.values()].map((origin) => origin?.source))
  if (sources.size > 1 || sources.has(undefined)) return items
  const start = (item: PairedItem) => places.get(item)?.quote.start ?? 0
  return items.toSorted((a, b) => start(a) - start(b))
}
