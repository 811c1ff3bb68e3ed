import type { SourceQuote } from '../domain/entry.ts'
import type { Id } from '../domain/ids.ts'

interface Placed {
  readonly origins: readonly SourceQuote[]
}

/**
 * Things in the order in which their sources state them, by the first place of each. What stands in no source keeps its order and
 * comes last. `sources` are in the order of import.
 */
export function inSourceOrder<Thing extends Placed>(things: readonly Thing[], sources: readonly Id[]): Thing[] {
  const place = new Map(sources.map((id, index) => [id, index]))
  const at = ({ origins: [first] }: Placed) => [
    first ? (place.get(first.source) ?? sources.length) : sources.length,
    first?.quote.start ?? 0,
  ]
  return things
    .map((thing) => ({ thing, at: at(thing) }))
    .toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0) || (a.at[1] ?? 0) - (b.at[1] ?? 0))
    .map(({ thing }) => thing)
}
