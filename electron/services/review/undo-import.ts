import type { SourceQuote } from '../../../shared/domain/entry.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Store } from '../../store-ports.ts'
import { removeSource } from '../library/remove-source.ts'

/** Takes an import back, and with it everything that was made since of its words alone. */
export function undoImport(store: Store, source: Id, undo: Id): void {
  const onlyHere = ({ origins }: { readonly origins: readonly SourceQuote[] }) =>
    origins.length > 0 && origins.every((origin) => origin.source === source)
  const evidence = store.evidence.list().filter(onlyHere)
  const entries = store.entries.list().filter(onlyHere)
  store.undo(undo)
  for (const { id } of evidence) store.evidence.remove(id)
  for (const { id } of entries) store.entries.remove(id)
  if (store.sources.get(source)) removeSource(store, source)
}
