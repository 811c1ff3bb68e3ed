import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { mergeItems } from '../../../shared/reviewing/merge-items.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'
import { joinEvidence } from '../library/join-evidence.ts'

/** Makes one of two items. The first keeps its id and takes over the places, children, pairs and citations of the second. */
export function mergeEvidence(store: Store, first: Id, second: Id): void {
  const [one, other] = [found(store.evidence.get(first), 'evidence'), found(store.evidence.get(second), 'evidence')]
  if (first === second) throw new VouchError('invalid-input', 'An item cannot be merged with itself; choose another.')
  const merged = mergeItems(one, other)
  joinEvidence(store, first, second)
  store.evidence.put({ ...merged, parent: merged.parent === second ? null : merged.parent })
}
