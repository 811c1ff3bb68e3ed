import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { editedEvidence } from './edited-evidence.ts'
import { importFiles } from './import-files.ts'
import { removeSource } from './remove-source.ts'
import { typedEvidence } from './typed-evidence.ts'

/** The library: what a person has imported or written about themselves. */
export function libraryService(os: Operations['library'], ports: ServicePorts) {
  const { store, clock } = ports
  const checkEntry = (entry: string | null) => entry === null || found(store.entries.get(entry), 'entry')
  return {
    view: os.view.handler(() => ({
      sources: store.sources.list(),
      entries: store.entries.list(),
      evidence: store.evidence.list(),
    })),
    source: os.source.handler(({ input }) => found(store.sources.get(input.id), 'source')),
    import: os.import.handler(({ input, signal }) => importFiles(ports, input.files, signal)),
    removeSource: os.removeSource.handler(({ input }) => {
      found(store.sources.get(input.id), 'source')
      return { undo: store.undoable(() => removeSource(store, input.id)) }
    }),
    addEvidence: os.addEvidence.handler(({ input: { text, entry } }) =>
      store.transact(() => {
        checkEntry(entry)
        const evidence = typedEvidence(store.nextId('e'), { text, entry, on: today(clock) })
        store.evidence.put(evidence)
        return evidence
      }),
    ),
    editEvidence: os.editEvidence.handler(({ input: { id, text, entry } }) =>
      store.transact(() => {
        checkEntry(entry)
        const evidence = editedEvidence(found(store.evidence.get(id), 'evidence'), text, entry)
        store.evidence.put(evidence)
        return evidence
      }),
    ),
    removeEvidence: os.removeEvidence.handler(({ input }) => {
      found(store.evidence.get(input.id), 'evidence')
      return { undo: store.undoable(() => store.evidence.remove(input.id)) }
    }),
    editEntry: os.editEntry.handler(({ input }) => {
      const entry = found(store.entries.get(input.id), 'entry')
      return { undo: store.undoable(() => store.entries.put({ ...entry, ...input, doubts: [] })) }
    }),
    undo: os.undo.handler(({ input }) => ({ done: store.undo(input.undo) })),
    search: os.search.handler(({ input }) => store.evidence.search(input.query, input.limit)),
  }
}
