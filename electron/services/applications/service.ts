import { found } from '../found.ts'
import { isoTime } from '../iso-time.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { createApplication } from './create-application.ts'
import { openDraftFile } from './open-draft.ts'
import { removeApplication } from './remove-application.ts'
import { summaryOf } from './summary-of.ts'

/** Applications: one posting each, with its pairs, its document, its status and history. */
export function applicationsService(os: Operations['applications'], ports: ServicePorts) {
  const { store, clock } = ports
  return {
    list: os.list.handler(() => store.applications.list().map((application) => summaryOf(store, application))),
    create: os.create.handler(({ input }) => createApplication(ports, input)),
    openDraft: os.openDraft.handler(async ({ input: { file }, signal }) =>
      openDraftFile(ports, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, signal),
    ),
    get: os.get.handler(({ input }) => found(store.applications.get(input.id), 'application')),
    setStatus: os.setStatus.handler(({ input: { id, status } }) =>
      store.transact(() => {
        const application = { ...found(store.applications.get(id), 'application'), status, changedAt: isoTime(clock) }
        store.applications.put(application)
        return application
      }),
    ),
    setNoModel: os.setNoModel.handler(({ input: { id, noModel } }) => {
      const application = { ...found(store.applications.get(id), 'application'), noModel }
      store.applications.put(application)
      return application
    }),
    remove: os.remove.handler(({ input }) => {
      const application = found(store.applications.get(input.id), 'application')
      return { undo: store.undoable(() => removeApplication(store, application)) }
    }),
    undo: os.undo.handler(({ input }) => ({ done: store.undo(input.undo) })),
  }
}
