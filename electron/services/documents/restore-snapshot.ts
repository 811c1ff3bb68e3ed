import type { StoredDocument } from '../../../shared/contract/documents.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { found } from '../found.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import { keepSnapshot } from './keep-snapshot.ts'

/** Goes back to a version of the history. What was there becomes a version itself, so this can be undone. */
export function restoreSnapshot(ports: Pick<ServicePorts, 'store' | 'clock'>, application: Id, id: Id): StoredDocument {
  const { store, clock } = ports
  return store.transact(() => {
    const stored = found(store.documents.get(application), 'application')
    const { document } = found(store.snapshots.get(application, id), 'version')
    keepSnapshot(ports, stored, 'before-change')
    const restored = { application, revision: stored.revision + 1, savedAt: isoTime(clock), document }
    store.documents.put(restored)
    return restored
  })
}
