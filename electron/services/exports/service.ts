import type { Id } from '../../../shared/domain/ids.ts'
import { withoutNotes } from '../../../shared/formats/leaving/without-notes.ts'
import { found } from '../found.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { untilStopped } from '../until-stopped.ts'
import { fileOf, handOver } from './hand-over.ts'
import { asItLeaves, leavingDocument } from './leaving-document.ts'
import { markSent } from './mark-sent.ts'
import { nameOf } from './name-of.ts'
import { outgoing } from './outgoing.ts'
import { pageCount } from './page-count.ts'
import { preflight } from './preflight.ts'
import { previewPages } from './preview-pages.ts'
import { sheetOf } from './sheet-of.ts'
import { writeDocument } from './write-document.ts'

/** Documents as files, what left, and the typeset pages to look at. */
export function exportsService(os: Operations['exports'], given: ServicePorts) {
  const ports = { ...given, outgoing: outgoing(given) }
  const { store } = ports
  return {
    preflight: os.preflight.handler(({ input }) => preflight(ports, input.application)),
    write: os.write.handler(async ({ input: { application, format, notes = false, wrap = null }, signal }) => {
      if (notes && format === 'md') return await workingCopy(ports, application, signal)
      const whole = found(store.documents.get(application), 'application').document
      const document = asItLeaves(store, application, whole)
      return await handOver(ports, application, { document, whole, what: 'document', format, wrap, signal })
    }),
    evidenceSheet: os.evidenceSheet.handler(async ({ input: { application, format }, signal }) => {
      const document = await untilStopped(sheetOf(ports, application), signal, 'The evidence sheet')
      return await handOver(ports, application, { document, what: 'evidence', format, signal })
    }),
    cvLines: os.cvLines.handler(async ({ input: { application } }) => {
      const document = leavingDocument(store, application)
      const { cvLines } = await import('./cv-lines.ts')
      const { text, warnings } = cvLines(store, document)
      const name = await nameOf(ports, application, { author: document.author, kind: 'resume', extension: 'json' })
      const file = { name, format: 'json', what: 'cv', document: null, bytes: new TextEncoder().encode(text) } as const
      return { ...fileOf(file), warnings, receipt: ports.outgoing.add(application, file) }
    }),
    arrived: os.arrived.handler(({ input }) => ports.outgoing.arrived(input.application, input.receipt)),
    list: os.list.handler(({ input }) => store.exports.list(input.application)),
    again: os.again.handler(({ input }) => fileOf(recorded(ports, input))),
    document: os.document.handler(({ input }) => {
      const { document } = recorded(ports, input)
      return document && withoutNotes(asItLeaves(store, input.application, document))
    }),
    rewrite: os.rewrite.handler(async ({ input: { application, id, format }, signal }) => {
      const { document, what } = recorded(ports, { application, id })
      const whole = found(document, 'document')
      if (what === 'evidence') return await handOver(ports, application, { document: whole, what, format, signal })
      const left = asItLeaves(store, application, whole)
      return await handOver(ports, application, { document: left, whole, what: 'document', format, signal })
    }),
    markSent: os.markSent.handler(({ input }) => markSent(ports, input)),
    preview: os.preview.handler(({ input }) => previewPages(ports, input)),
    pages: os.pages.handler(({ input }) => pageCount(ports, leavingDocument(store, input.application))),
  }
}

function recorded({ store }: Pick<ServicePorts, 'store'>, { application, id }: { application: Id; id: Id }) {
  return found(store.exports.get(application, id), 'exported file')
}

/** With its notes, for the writer alone: it is no file that leaves. */
async function workingCopy(ports: ServicePorts, application: Id, signal: AbortSignal | undefined) {
  const { document } = found(ports.store.documents.get(application), 'application')
  const name = await nameOf(ports, application, { author: document.author, kind: 'working copy', extension: 'md' })
  const style = ports.store.documents.style(application)
  const writing = { document, format: 'md', style, name, notes: true } as const
  const { bytes, warnings } = await writeDocument(ports, writing, signal)
  return { ...fileOf({ name, bytes }), warnings, receipt: null }
}
