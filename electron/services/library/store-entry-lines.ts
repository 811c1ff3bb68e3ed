import type { Id } from '../../../shared/domain/ids.ts'
import type { FoundEntry } from '../../../shared/domain/reading.ts'
import { entryLine } from '../../../shared/importing/items/entry-line.ts'
import type { Store } from '../../store-ports.ts'

/**
 * Makes the entries of a source citable by their own line where their items do not say as much: a degree without bullets still
 * answers a requirement. The lines have ids of their own kind ("h"), so that the items of a source keep the numbers its reading has.
 */
export function storeEntryLines(
  store: Store,
  source: Id,
  found: readonly FoundEntry[],
  ids: ReadonlyMap<Id, Id>,
): void {
  const evidence = store.evidence.list()
  const from = store.sources.get(source)?.text ?? ''
  for (const { id, quote } of found) {
    const entry = store.entries.get(ids.get(id) ?? id)
    if (!entry || !quote) continue
    const items = evidence.filter((item) => item.entry === entry.id).map(({ text }) => text)
    const text = entryLine(entry, items, from.slice(quote.start, quote.end))
    if (!text) continue
    const origins = [{ source, quote }]
    const made = { text, entry: entry.id, parent: null, by: 'import' as const, original: null, links: [], said: null }
    store.evidence.put({ ...made, id: store.nextId('h'), origins })
  }
}
