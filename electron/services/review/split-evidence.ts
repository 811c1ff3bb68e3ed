import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { splitItem } from '../../../shared/reviewing/split-item.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'

/** Cuts an item at offsets of its text. The first part keeps the id and the citations; every part is paired as the whole was. */
export function splitEvidence(store: Store, id: Id, at: readonly number[]): Id[] {
  const whole = found(store.evidence.get(id), 'evidence')
  const cuts = [...new Set(at)].toSorted((a, b) => a - b)
  const textOf = (source: Id) => found(store.sources.get(source), 'source').text
  const [first, ...rest] = splitItem(whole, cuts, textOf)
  if (!first || rest.length === 0)
    throw new VouchError('invalid-input', 'Nothing stands on one side of that place; choose one inside the item.')
  store.evidence.put({ ...whole, ...first })
  return rest.map((part) => {
    const made = { ...whole, ...part, id: store.nextId('e') }
    store.evidence.put(made)
    pairAlike(store, id, made.id)
    return made.id
  })
}

function pairAlike(store: Store, known: Id, made: Id): void {
  for (const { id } of store.applications.list()) {
    const { pairs, gaps } = store.pairings.get(id)
    if (!pairs.some(({ evidence }) => evidence === known)) continue
    const both = pairs.flatMap((pair) => (pair.evidence === known ? [pair, { ...pair, evidence: made }] : [pair]))
    store.pairings.put(id, { pairs: both, gaps })
  }
}
