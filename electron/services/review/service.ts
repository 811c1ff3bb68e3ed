import { settleDoubt } from '../../../shared/reviewing/settle-doubt.ts'
import { found } from '../found.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { doubleKey } from './double-key.ts'
import { joinDouble } from './join-double.ts'
import { joinEntries } from './join-entries.ts'
import { mergeEvidence } from './merge-evidence.ts'
import { moveEvidence } from './move-evidence.ts'
import { placeUnplaced } from './place-unplaced.ts'
import { possibleDoubles } from './possible-doubles.ts'
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
    mergeAll: os.mergeAll.handler(({ input: { ids } }) =>
      reviewAct(store, () => {
        const [first = '', ...rest] = ids
        for (const id of rest) mergeEvidence(store, first, id)
      }),
    ),
    doubles: os.doubles.handler(() => possibleDoubles(store)),
    joinDouble: os.joinDouble.handler(({ input: { keep, other } }) =>
      reviewAct(store, () => joinDouble(store, keep, other)),
    ),
    keepApart: os.keepApart.handler(({ input: { first, second } }) =>
      reviewAct(store, () => store.settled.add(doubleKey(first, second))),
    ),
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
    undoImports: os.undoImports.handler(({ input }) =>
      reviewAct(store, () => {
        for (const { source, undo } of input.imports.toReversed()) undoImport(store, source, undo)
      }),
    ),
    undo: os.undo.handler(({ input }) => ({ again: takeBack(store, input.undo) })),
  }
}
