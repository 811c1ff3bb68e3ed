import { chanceToStop } from '../chance-to-stop.ts'
import { found } from '../found.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { archive, rename, setDeadline } from './change-facts.ts'
import { forgetApplication } from './forget-application.ts'
import { removeApplication } from './remove-application.ts'
import { searchWritten } from './search-written.ts'
import { setStatus } from './set-status.ts'
import { standings } from './standing.ts'
import { summaryOf } from './summary-of.ts'

/** Applications: one posting each, with its pairs, its document, its status and history. */
export function applicationsService(os: Operations['applications'], ports: ServicePorts) {
  const { store } = ports
  const standing = standings(ports)
  return {
    list: os.list.handler(() => store.applications.list().map((application) => summaryOf(store, application))),
    create: os.create.handler(async ({ input, signal }) => {
      const { createApplication } = await import('./create-application.ts')
      await chanceToStop(signal, 'Beginning the application')
      return createApplication(ports, input)
    }),
    openDraft: os.openDraft.handler(async ({ input: { file }, signal }) => {
      const { openDraftFile } = await import('./open-draft.ts')
      return await openDraftFile(ports, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, signal)
    }),
    get: os.get.handler(({ input }) => found(store.applications.get(input.id), 'application')),
    standing: os.standing.handler(({ input }) => standing(input.id)),
    setStatus: os.setStatus.handler(({ input }) => setStatus(ports, input.id, input.status)),
    setDeadline: os.setDeadline.handler(({ input }) => setDeadline(ports, input.id, input.deadline)),
    rename: os.rename.handler(({ input: { id, ...names } }) => rename(ports, id, names)),
    archive: os.archive.handler(({ input }) => archive(ports, input.id, input.archived)),
    duplicate: os.duplicate.handler(async ({ input, signal }) =>
      (await import('./duplicate-application.ts')).duplicateApplication(ports, input, signal),
    ),
    replaceName: os.replaceName.handler(async ({ input }) =>
      (await import('./replace-name.ts')).replaceNameIn(ports, input),
    ),
    search: os.search.handler(({ input }) => searchWritten(store, input.query, input.limit)),
    earlier: os.earlier.handler(async ({ input }) => (await import('./earlier-answers.ts')).earlierFor(ports, input)),
    insight: os.insight.handler(async () => (await import('./insight.ts')).insightAcross(ports)),
    forget: os.forget.handler(({ input, signal }) => forgetApplication(ports, input.id, signal)),
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
