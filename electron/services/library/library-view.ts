import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { inSourceOrder } from '../../../shared/reviewing/in-source-order.ts'
import type { Store } from '../../store-ports.ts'

/** The whole library in the order of its sources, so that what was made of a part of an item stands where its words do. */
export function libraryView(store: Store): LibraryView {
  const sources = store.sources.list()
  const ids = sources.map(({ id }) => id)
  const evidence = inSourceOrder(store.evidence.list(), ids)
  const items = Map.groupBy(evidence, ({ entry }) => entry)
  const placed = store.entries.list().map((entry) => ({
    entry,
    origins: [...entry.origins, ...(items.get(entry.id) ?? []).flatMap((item) => item.origins)],
  }))
  return { sources, entries: inSourceOrder(placed, ids).map(({ entry }) => entry), evidence }
}
