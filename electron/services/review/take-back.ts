import type { Id } from '../../../shared/domain/ids.ts'
import type { Source, Unplaced } from '../../../shared/domain/source.ts'
import { plainSlice } from '../../../shared/reviewing/plain-slice.ts'
import { settleUnplaced } from '../../../shared/reviewing/settle-unplaced.ts'
import { subtractRanges } from '../../../shared/reviewing/subtract-ranges.ts'
import type { Store } from '../../store-ports.ts'
import { heldWords } from './held-words.ts'

/**
 * Takes an act back, and returns how to do it again; null when it can no longer be taken back. When other acts were done since, the
 * unplaced words are not those of then but what the library holds now leaves over, so that no word is lost in any order.
 */
export function takeBack(store: Store, undo: Id): Id | null {
  return store.transact(() => {
    const done: boolean[] = []
    const again = store.undoable(() => {
      const before = heldWords(store)
      const was = new Map(store.sources.list().map(({ id, unplaced }) => [id, unplaced]))
      done.push(store.undo(undo))
      const after = heldWords(store)
      for (const { id } of store.sources.list()) {
        const [unplaced, source] = [was.get(id), store.sources.get(id)]
        if (!unplaced || !source) continue
        const due = settleUnplaced({ ...source, unplaced }, before.get(id) ?? [], after.get(id) ?? [])
        if (!sameWords(source, due)) store.sources.putLeft(id, { notes: source.notes, unplaced: due })
      }
    })
    return done[0] ? again : null
  })
}

/** Whether the restored unplaced words of a source are the words that are due, however they are cut into pieces. */
function sameWords(source: Source, due: readonly Unplaced[]): boolean {
  const ranges = (pieces: readonly Unplaced[]) => pieces.map(({ quote }) => quote)
  const [restored, wanted] = [ranges(source.unplaced), ranges(due)]
  const differ = [...subtractRanges(restored, wanted), ...subtractRanges(wanted, restored)]
  return differ.every(({ start, end }) => !/[\p{L}\p{N}]/u.test(plainSlice(source.text.slice(start, end), source.kind)))
}
