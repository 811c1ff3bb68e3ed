import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { inSourceOrder } from '../../../shared/reviewing/in-source-order.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'
import { moveEvidence } from './move-evidence.ts'

/** Makes an entry of its own of an item and those after it in its entry. What it is called is for the person to say. */
export function splitEntry(store: Store, item: Id): Id {
  const { entry } = found(store.evidence.get(item), 'evidence')
  if (entry === null)
    throw new VouchError('invalid-input', 'This item stands under nothing; move it to an entry first.')
  const whole = found(store.entries.get(entry), 'entry')
  const items = inSourceOrder(
    store.evidence.list().filter((each) => each.entry === entry),
    store.sources.list().map(({ id }) => id),
  )
  const from = items.findIndex(({ id }) => id === item)
  const id = store.nextId('n')
  const message = 'These items were parted from another entry; what are they about?'
  store.entries.put({
    ...{ id, kind: whole.kind, title: null, organisation: null, location: null, start: null, end: null, origins: [] },
    doubts: [{ field: 'title', candidates: [], message }],
  })
  const moved = items.slice(from).map((each) => each.id)
  moveEvidence(store, moved, id)
  return id
}
