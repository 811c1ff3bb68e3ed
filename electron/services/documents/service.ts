import type { Id } from '../../../shared/domain/ids.ts'
import { found } from '../found.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { keepSnapshot } from './keep-snapshot.ts'
import { keepVersion, nameVersion } from './keep-version.ts'
import { restoreSnapshot } from './restore-snapshot.ts'
import { saveDocument } from './save-document.ts'
import { switchDocumentKind } from './switch-document-kind.ts'

/** What is being written, with its history. */
export function documentsService(os: Operations['documents'], ports: ServicePorts) {
  const { store } = ports
  const ours = new Map<Id, number>()
  return {
    get: os.get.handler(({ input: { application } }) => {
      const stored = found(store.documents.get(application), 'application')
      if (!store.readOnly) store.transact(() => keepSnapshot(ports, stored, 'opened'))
      return stored
    }),
    save: os.save.handler(({ input }) => saveDocument(ports, input, ours)),
    history: os.history.handler(({ input }) => store.snapshots.list(input.application)),
    snapshot: os.snapshot.handler(({ input: { application, id } }) =>
      found(store.snapshots.get(application, id)?.document, 'version'),
    ),
    switchKind: os.switchKind.handler(({ input }) => switchDocumentKind(ports, input)),
    restore: os.restore.handler(({ input }) => restoreSnapshot(ports, input)),
    keep: os.keep.handler(({ input: { application, name } }) => keepVersion(ports, application, name)),
    nameVersion: os.nameVersion.handler(({ input }) => nameVersion(ports, input)),
  }
}
