import type { Id } from '../../../shared/domain/ids.ts'
import { findOlderVersion } from '../../../shared/importing/merging/find-older-version.ts'
import type { Store } from '../../store-ports.ts'

/** The source of which a newly imported one looks like a newer version, or null. */
export function olderVersion(store: Store, source: Id): { id: Id; name: string } | null {
  const now = store.sources.get(source)
  const others = store.sources.list().flatMap(({ id }) => (id === source ? [] : (store.sources.get(id) ?? [])))
  const found = now && findOlderVersion(now, others)
  return found ? { id: found.id, name: found.name } : null
}
