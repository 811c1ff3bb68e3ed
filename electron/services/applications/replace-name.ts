import { replaceName } from '../../../shared/applications/former-names.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { keepSnapshot } from '../documents/keep-snapshot.ts'
import { found } from '../found.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

/** Replaces a name everywhere in a document. Gives how many sections changed, and the version of the history that was there before. */
export function replaceNameIn(
  ports: Pick<ServicePorts, 'store' | 'clock'>,
  { id, name, by }: { readonly id: Id; readonly name: string; readonly by: string },
): { places: number; undo: Id } {
  const { store, clock } = ports
  return store.transact(() => {
    const application = found(store.applications.get(id), 'application')
    const stored = found(store.documents.get(id), 'application')
    const document = replaceName(stored.document, name, by)
    const undo = found(keepSnapshot(ports, stored, 'before-change'), 'version')
    const savedAt = isoTime(clock)
    store.documents.put({ application: id, revision: stored.revision + 1, savedAt, document })
    store.applications.put({ ...application, changedAt: savedAt })
    const before = stored.document.sections.map((section) => JSON.stringify(section))
    return { places: document.sections.filter((one, at) => JSON.stringify(one) !== before[at]).length, undo }
  })
}
