import type { Id } from '../../../shared/domain/ids.ts'
import { type Held, settleUnplaced } from '../../../shared/reviewing/settle-unplaced.ts'
import type { Store } from '../../store-ports.ts'
import { heldWords } from './held-words.ts'

export interface Acted {
  readonly undo: Id
  /** Ids of what came to be. */
  readonly made: Id[]
}

/**
 * Does an act on what was read so that it can be taken back and no word is lost: what the act lets go of joins the unplaced words of
 * its source, what it takes up leaves them.
 */
export function reviewAct(store: Store, act: (made: (id: Id) => void) => void): Acted {
  const made: Id[] = []
  const undo = store.undoable(() => {
    const before = heldWords(store)
    act((id) => made.push(id))
    const after = heldWords(store)
    for (const { id } of store.sources.list()) settleSource(store, id, { before: of(before, id), after: of(after, id) })
  })
  return { undo, made }
}

const of = (held: ReadonlyMap<Id, readonly Held[]>, id: Id) => held.get(id) ?? []

function settleSource(
  store: Store,
  id: Id,
  { before, after }: { readonly before: readonly Held[]; readonly after: readonly Held[] },
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return
  const source = store.sources.get(id)
  if (!source) return
  store.sources.putLeft(id, { notes: source.notes, unplaced: settleUnplaced(source, before, after) })
}
