import type { Id } from '../../../shared/domain/ids.ts'
import type { ExportNameParts } from '../../../shared/formats/export-name.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { leavingDocument } from './leaving-document.ts'
import { preflight } from './preflight.ts'
import { previewPages } from './preview-pages.ts'
import { sheetOf } from './sheet-of.ts'
import { writeDocument } from './write-document.ts'

/** Documents as files, and the typeset pages to look at. */
export function exportsService(os: Operations['exports'], ports: ServicePorts) {
  const { store, settings, clock } = ports
  const nameOf = async (application: Id, parts: Pick<ExportNameParts, 'author' | 'kind' | 'extension'>) => {
    const { title, company } = found(store.applications.get(application), 'application')
    const { exportName } = await import('../../../shared/formats/export-name.ts')
    return exportName({ ...parts, role: title, company, today: today(clock), pattern: settings.read().fileName })
  }
  return {
    preflight: os.preflight.handler(({ input }) => preflight(ports, input.application)),
    write: os.write.handler(async ({ input: { application, format, notes = false, wrap } }) => {
      const copy = notes && format === 'md'
      const document = copy
        ? found(store.documents.get(application), 'application').document
        : leavingDocument(store, application)
      const style = store.documents.style(application)
      const kind = copy ? 'working copy' : document.kind
      const name = await nameOf(application, { author: document.author, kind, extension: format })
      const writing = { document, format, style, name, notes: copy, wrap: wrap ?? null }
      const { bytes, warnings } = await writeDocument(ports, writing)
      return { name, file: new File([new Uint8Array(bytes)], name), warnings }
    }),
    evidenceSheet: os.evidenceSheet.handler(async ({ input: { application, format } }) => {
      const document = await sheetOf(ports, application)
      const name = await nameOf(application, { author: document.author, kind: 'evidence', extension: format })
      const { bytes, warnings } = await writeDocument(ports, { document, format, name })
      return { name, file: new File([new Uint8Array(bytes)], name), warnings }
    }),
    preview: os.preview.handler(({ input }) => previewPages(ports, input)),
  }
}
