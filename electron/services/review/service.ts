import { settleDoubt } from '../../../shared/reviewing/settle-doubt.ts'
import { found } from '../found.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { joinEntries } from './join-entries.ts'
import { mergeEvidence } from './merge-evidence.ts'
import { moveEvidence } from './move-evidence.ts'
import { placeUnplaced } from './place-unplaced.ts'
import { reviewAct } from './review-act.ts'
import { splitEntry } from './split-entry.ts'
import { splitEvidence } from './split-evidence.ts'
import { takeBack } from './take-back.ts'
import { undoImport } from './undo-import.ts'

/** The review of what was read: each act puts something right, can be taken back and loses no word. */
export function reviewService(os: Operations['review'], { store }: ServicePorts) {
  return {
    split: os.split.handler(({ input }) =>
      reviewAct(store, (made) => {
        for (const id of splitEvidence(store, input.id, input.at)) made(id)
      }),
    ),
    merge: os.merge.handler(({ input }) => reviewAct(store, () => mergeEvidence(store, input.first, input.second))),
    move: os.move.handler(({ input }) => reviewAct(store, () => moveEvidence(store, input.ids, input.entry))),
    drop: os.drop.handler(({ input }) => {
      for (const id of input.ids) found(store.evidence.get(id), 'evidence')
      return reviewAct(store, () => {
        for (const id of input.ids) store.evidence.remove(id)
      })
    }),
    place: os.place.handler(({ input }) => reviewAct(store, (made) => placeUnplaced(store, input, made))),
    mergeEntries: os.mergeEntries.handler(({ input }) =>
      reviewAct(store, () => joinEntries(store, input.into, input.from)),
    ),
    splitEntry: os.splitEntry.handler(({ input }) => reviewAct(store, (made) => made(splitEntry(store, input.item)))),
    settle: os.settle.handler(({ input: { entry, field, candidate } }) =>
      reviewAct(store, () =>
        store.entries.put(settleDoubt(found(store.entries.get(entry), 'entry'), field, candidate)),
      ),
    ),
    undoImport: os.undoImport.handler(({ input }) => {
      found(store.sources.get(input.source), 'source')
      return reviewAct(store, () => undoImport(store, input.source, input.undo))
    }),
    undo: os.undo.handler(({ input }) => ({ again: takeBack(store, input.undo) })),
  }
}
