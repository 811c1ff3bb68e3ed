import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'
import { joinEvidence } from '../library/join-evidence.ts'

/**
 * Makes two items variants of one: `keep` stays as it is worded and takes over the places, links, pairs and citations of `other`.
 * What others said never becomes the person's own words: fails with `invalid-input` when only one of the two was said by someone else.
 */
export function joinDouble(store: Store, keep: Id, other: Id): void {
  const [kept, gone] = [found(store.evidence.get(keep), 'evidence'), found(store.evidence.get(other), 'evidence')]
  if (keep === other) throw new VouchError('invalid-input', 'An item cannot be merged with itself; choose another.')
  if ((kept.said === null) !== (gone.said === null))
    throw new VouchError('invalid-input', 'One of these was said by someone else, so they stay apart.')
  joinEvidence(store, keep, other)
  const joined = found(store.evidence.get(keep), 'evidence')
  const known = new Set(joined.links.map(({ href }) => href))
  const links = [...joined.links, ...gone.links.filter(({ href }) => !known.has(href))]
  const parent = joined.parent === other ? null : joined.parent
  store.evidence.put({ ...joined, entry: joined.entry ?? gone.entry, links, parent })
}
