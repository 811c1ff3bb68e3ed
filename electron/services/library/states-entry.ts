import type { Id } from '../../../shared/domain/ids.ts'
import { entryLine } from '../../../shared/importing/items/entry-line.ts'
import type { Store } from '../../store-ports.ts'

/** Ids of the evidence that only states the entry it stands under, in the words that Vouch makes of the entry's fields. */
export function statesEntry(store: Store): ReadonlySet<Id> {
  const all = Map.groupBy(store.evidence.list(), ({ entry }) => entry)
  return new Set(
    store.entries.list().flatMap((entry) => {
      const items = all.get(entry.id) ?? []
      const places = new Set(entry.origins.map(({ source, quote }) => `${source} ${quote.start} ${quote.end}`))
      const here = items.filter(({ by, origins: [first] }) =>
        by === 'import' && first ? places.has(`${first.source} ${first.quote.start} ${first.quote.end}`) : false,
      )
      return here
        .filter(({ id, text, origins }) => {
          const others = items.filter((item) => item.id !== id).map((item) => item.text)
          const header = origins.map(({ source, quote }) =>
            (store.sources.get(source)?.text ?? '').slice(quote.start, quote.end),
          )
          return header.some((words) => entryLine(entry, others, words) === text)
        })
        .map(({ id }) => id)
    }),
  )
}
