import type { Id } from '../../../shared/domain/ids.ts'
import type { Store } from '../../store-ports.ts'

/**
 * Takes a source out of the library with the entries and evidence that came from nowhere else. Words the person edited or typed
 * stay, and so do the entries they stand under.
 */
export function removeSource(store: Store, id: Id): void {
  const onlyHere = ({ origins }: { origins: readonly { source: Id }[] }) =>
    origins.length > 0 && origins.every(({ source }) => source === id)
  const evidence = store.evidence.list().filter((item) => item.by === 'import' && onlyHere(item))
  const entries = store.entries.list().filter(onlyHere)
  for (const item of evidence) store.evidence.remove(item.id)
  const inUse = new Set(store.evidence.list().map(({ entry }) => entry))
  for (const entry of entries) if (!inUse.has(entry.id)) store.entries.remove(entry.id)
  store.sources.remove(id)
}
