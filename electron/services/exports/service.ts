import type { Id } from '../../../shared/domain/ids.ts'
import { withoutNotes } from '../../../shared/formats/leaving/without-notes.ts'
import { found } from '../found.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { fileOf, handOver, leaving } from './hand-over.ts'
import { asItLeaves, leavingDocument } from './leaving-document.ts'
import { markSent } from './mark-sent.ts'
import { nameOf } from './name-of.ts'
import { preflight } from './preflight.ts'
import { previewPages } from './preview-pages.ts'
import { sheetOf } from './sheet-of.ts'
import { writeDocument } from './write-document.ts'

/** Documents as files, what left, and the typeset pages to look at. */
export function exportsService(os: Operations['exports'], ports: ServicePorts) {
  const { store } = ports
  return {
    preflight: os.preflight.handler(({ input }) => preflight(ports, input.application)),
    write: os.write.handler(async ({ input: { application, format, notes = false, wrap = null } }) => {
      if (notes && format === 'md') return await workingCopy(ports, application)
      const whole = found(store.documents.get(application), 'application').document
      const document = asItLeaves(store, application, whole)
      return await handOver(ports, application, { document, whole, what: 'document', format, wrap })
    }),
    evidenceSheet: os.evidenceSheet.handler(async ({ input: { application, format } }) => {
      const document = await sheetOf(ports, application)
      return await handOver(ports, application, { document, what: 'evidence', format })
    }),
    cvLines: os.cvLines.handler(async ({ input: { application } }) => {
      const document = leavingDocument(store, application)
      const { cvLines } = await import('./cv-lines.ts')
      const { text, warnings } = cvLines(store, document)
      const name = await nameOf(ports, application, { author: document.author, kind: 'resume', extension: 'json' })
      const file = { name, format: 'json', what: 'cv', document: null, bytes: new TextEncoder().encode(text) } as const
      return leaving(ports, application, { file, warnings })
    }),
    list: os.list.handler(({ input }) => store.exports.list(input.application)),
    again: os.again.handler(({ input }) => fileOf(recorded(ports, input))),
    document: os.document.handler(({ input }) => {
      const { document } = recorded(ports, input)
      return document && withoutNotes(asItLeaves(store, input.application, document))
    }),
    rewrite: os.rewrite.handler(async ({ input: { application, id, format } }) => {
      const { document, what } = recorded(ports, { application, id })
      const whole = found(document, 'document')
      if (what === 'evidence') return await handOver(ports, application, { document: whole, what, format })
      const left = asItLeaves(store, application, whole)
      return await handOver(ports, application, { document: left, whole, what: 'document', format })
    }),
    markSent: os.markSent.handler(({ input }) => markSent(ports, input)),
    preview: os.preview.handler(({ input }) => previewPages(ports, input)),
  }
}

function recorded({ store }: Pick<ServicePorts, 'store'>, { application, id }: { application: Id; id: Id }) {
  return found(store.exports.get(application, id), 'exported file')
}

/** With its notes, for the writer alone: it is no file that leaves. */
async function workingCopy(ports: ServicePorts, application: Id) {
  const { document } = found(ports.store.documents.get(application), 'application')
  const name = await nameOf(ports, application, { author: document.author, kind: 'working copy', extension: 'md' })
  const style = ports.store.documents.style(application)
  const { bytes, warnings } = await writeDocument(ports, { document, format: 'md', style, name, notes: true })
  return { ...fileOf({ name, bytes }), warnings }
}
