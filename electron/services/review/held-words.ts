import type { SourceQuote } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Held } from '../../../shared/reviewing/settle-unplaced.ts'
import type { Store } from '../../store-ports.ts'

interface HeldIn {
  readonly source: Id
  readonly held: Held
}

/** Everything that holds words, by source: items, headings of entries, notes, and where it says who said something. */
export function heldWords(store: Store): ReadonlyMap<Id, readonly Held[]> {
  const all = [
    ...store.evidence.list().flatMap(heldByItem),
    ...store.entries.list().flatMap(({ origins }) => origins.map(heldAt)),
    ...store.sources.list().flatMap(({ id, notes }) => notes.map((held): HeldIn => ({ source: id, held }))),
  ]
  const bySource = Map.groupBy(all, ({ source }) => source)
  return new Map([...bySource].map(([id, list]) => [id, list.map(({ held }) => held)]))
}

const heldAt = ({ source, quote }: SourceQuote): HeldIn => ({ source, held: { quote } })

/** Only where an item stands in one place is it sure that its words are those of the place. */
function heldByItem(item: Evidence): HeldIn[] {
  const text = item.by === 'import' ? item.text : item.original
  const sole = item.origins.length === 1 && text !== null
  const places = item.origins.map(({ source, quote }): HeldIn => ({ source, held: sole ? { quote, text } : { quote } }))
  const source = item.origins[0]?.source
  const said = item.said?.quote
  return said && source !== undefined ? [...places, { source, held: { quote: said } }] : places
}
