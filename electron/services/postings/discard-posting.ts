import type { Id } from '../../../shared/domain/ids.ts'
import type { Store } from '../../store-ports.ts'

/** Takes a posting out of the library again that no application was begun with. Tells whether it did. */
export function discardPosting(store: Store, id: Id): boolean {
  return store.transact(() => {
    const known = store.postings.get(id) !== null
    const used = store.applications.list().some(({ posting }) => posting === id)
    if (known && !used) store.postings.remove(id)
    return known && !used
  })
}
