import type { Document } from '../../../shared/domain/document.ts'
import { withoutUnanswered } from '../../../shared/formats/without-unanswered.ts'
import { found } from '../found.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { preflight } from './preflight.ts'
import { renderDocument } from './render-document.ts'
import { sheetOf } from './sheet-of.ts'

/** Documents as files, and the typeset pages to look at. */
export function exportsService(os: Operations['exports'], ports: ServicePorts) {
  const { store, settings, clock, typesetter } = ports
  /** The document as it leaves: what was opened from a draft keeps the draft's every heading, else unanswered requirements stay behind. */
  const documentOf = (application: string): Document => {
    const { document } = found(store.documents.get(application), 'application')
    return store.documents.style(application) ? document : withoutUnanswered(document)
  }
  return {
    preflight: os.preflight.handler(({ input }) => preflight(ports, input.application)),
    write: os.write.handler(async ({ input: { application, format } }) => {
      const { title, company } = found(store.applications.get(application), 'application')
      const document = documentOf(application)
      const style = store.documents.style(application)
      const { bytes, warnings } = await renderDocument(ports, { document, format, style })
      const { exportName } = await import('../../../shared/formats/export-name.ts')
      const name = exportName({ author: document.author, role: title, company, kind: document.kind, extension: format })
      return { name, file: new File([new Uint8Array(bytes)], name), warnings }
    }),
    evidenceSheet: os.evidenceSheet.handler(async ({ input: { application, format } }) => {
      const document = await sheetOf(ports, application)
      const { bytes, warnings } = await renderDocument(ports, { document, format })
      const { title, company } = found(store.applications.get(application), 'application')
      const { exportName } = await import('../../../shared/formats/export-name.ts')
      const name = exportName({ author: document.author, role: title, company, kind: 'evidence', extension: format })
      return { name, file: new File([new Uint8Array(bytes)], name), warnings }
    }),
    preview: os.preview.handler(({ input }) =>
      typesetter.svg(documentOf(input.application), {
        paper: settings.read().paper,
        timestamp: Math.floor(clock.now() / 1000),
      }),
    ),
  }
}
