import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Forgotten, Store } from '../../store-ports.ts'
import { chanceToStop } from '../chance-to-stop.ts'
import { forgettingStopped } from '../forgetting-stopped.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import type { Operations } from '../operations.ts'
import { type Acted, reviewAct } from '../review/review-act.ts'
import { takeBack } from '../review/take-back.ts'
import type { ServicePorts } from '../service-ports.ts'
import { editedEvidence } from './edited-evidence.ts'
import { libraryView } from './library-view.ts'
import { originalFile } from './original-file.ts'
import { partEvidence } from './part-evidence.ts'
import { removeSource } from './remove-source.ts'
import { typedEvidence } from './typed-evidence.ts'
import { whereUsed } from './where-used.ts'
import { wordingsOf } from './wordings-of.ts'

/** The library: what a person has imported or written about themselves. */
export function libraryService(os: Operations['library'], ports: ServicePorts) {
  const { store, clock } = ports
  const checkEntry = (entry: string | null) => entry === null || found(store.entries.get(entry), 'entry')
  return {
    details: os.details.handler(() => store.details.get()),
    setDetails: os.setDetails.handler(({ input }) => ({ undo: store.undoable(() => store.details.put(input)) })),
    view: os.view.handler(() => libraryView(store)),
    source: os.source.handler(({ input }) => found(store.sources.get(input.id), 'source')),
    original: os.original.handler(({ input }) => originalFile(store, input.id)),
    resume: os.resume.handler(async ({ signal }) => {
      const { resumeFile } = await import('./resume-file.ts')
      await chanceToStop(signal, 'Writing the library')
      return resumeFile(store)
    }),
    import: os.import.handler(async function* ({ input, signal }) {
      const { importFiles } = await import('./import-files.ts')
      yield* importFiles(ports, input.files, signal)
    }),
    removeSource: os.removeSource.handler(({ input }) => {
      found(store.sources.get(input.id), 'source')
      return { undo: store.undoable(() => removeSource(store, input.id)) }
    }),
    forgetSource: os.forgetSource.handler(async ({ input, signal }) => {
      found(store.sources.get(input.id), 'source')
      return shown(await store.forgetSource(input.id, forgettingStopped(signal)))
    }),
    forgetEverything: os.forgetEverything.handler(async ({ signal }) => {
      const forgotten = shown(await store.forgetEverything(forgettingStopped(signal)))
      ports.settings.write({ learnedWords: [], ignoredSpelling: [] })
      return forgotten
    }),
    addEvidence: os.addEvidence.handler(({ input: { text, entry, ofClaim } }) => {
      checkEntry(entry)
      return changed(store, () => typedEvidence(store.nextId('e'), { text, entry, on: today(clock), ofClaim }))
    }),
    editEvidence: os.editEvidence.handler(({ input: { id, text, entry } }) => {
      checkEntry(entry)
      return changed(store, () => editedEvidence(found(store.evidence.get(id), 'evidence'), text, entry))
    }),
    removeEvidence: os.removeEvidence.handler(({ input }) => {
      found(store.evidence.get(input.id), 'evidence')
      return undoOf(reviewAct(store, () => store.evidence.remove(input.id)))
    }),
    wordings: os.wordings.handler(({ input, signal }) =>
      wordingsOf(ports, found(store.evidence.get(input.id), 'evidence'), signal),
    ),
    partEvidence: os.partEvidence.handler(({ input, signal }) => partEvidence(ports, input, signal)),
    addEntry: os.addEntry.handler(({ input }) => {
      const id = store.nextId('n')
      return { id, undo: store.undoable(() => store.entries.put({ ...input, id, doubts: [], origins: [] })) }
    }),
    editEntry: os.editEntry.handler(({ input }) => {
      const entry = found(store.entries.get(input.id), 'entry')
      return { undo: store.undoable(() => store.entries.put({ ...entry, ...input, doubts: [] })) }
    }),
    removeEntry: os.removeEntry.handler(({ input }) => {
      found(store.entries.get(input.id), 'entry')
      return undoOf(reviewAct(store, () => store.entries.remove(input.id)))
    }),
    uses: os.uses.handler(() => whereUsed(store)),
    compareVersions: os.compareVersions.handler(async ({ input, signal }) => {
      const { compareSources } = await import('./compare-sources.ts')
      const { comparisonView } = await import('./comparison-view.ts')
      return comparisonView(store, await compareSources(ports, input, signal))
    }),
    takeVersion: os.takeVersion.handler(async ({ input, signal }) => {
      const { compareSources } = await import('./compare-sources.ts')
      const { takeVersion } = await import('./take-version.ts')
      const comparison = await compareSources(ports, input, signal)
      return undoOf(reviewAct(store, () => takeVersion(store, comparison, input)))
    }),
    undo: os.undo.handler(({ input }) => ({ done: takeBack(store, input.undo) !== null })),
    search: os.search.handler(({ input }) => store.evidence.search(input.query, input.limit)),
    find: os.find.handler(({ input }) =>
      store.evidence.find(input.query).map(({ id, marks }) => ({ id, marks: [...marks] })),
    ),
  }
}

/** Stores evidence as it becomes, and how to take that back. */
function changed(store: Store, become: () => Evidence): Evidence & { undo: Id } {
  return store.transact(() => {
    const evidence = become()
    return { ...evidence, undo: store.undoable(() => store.evidence.put(evidence)) }
  })
}

const shown = ({ copies, left }: Forgotten) => ({ copies, left: [...left] })

const undoOf = ({ undo }: Acted) => ({ undo })
