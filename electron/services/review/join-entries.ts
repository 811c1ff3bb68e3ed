import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { mergeEntries } from '../../../shared/reviewing/merge-entries.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'

/** Makes one of two entries: `from` goes, its items stand under `into`, and where the two differ both are offered. */
export function joinEntries(store: Store, into: Id, from: Id): void {
  const [kept, gone] = [found(store.entries.get(into), 'entry'), found(store.entries.get(from), 'entry')]
  if (into === from) throw new VouchError('invalid-input', 'An entry cannot be merged with itself; choose another.')
  store.entries.put(mergeEntries(kept, gone))
  for (const item of store.evidence.list()) if (item.entry === from) store.evidence.put({ ...item, entry: into })
  store.entries.remove(from)
}
