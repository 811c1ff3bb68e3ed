import type { ExportFormat } from '../../../shared/contract/exports.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { ServicePorts } from '../service-ports.ts'
import { refuseStopped } from '../until-stopped.ts'
import { nameOf } from './name-of.ts'
import type { Outgoing } from './outgoing.ts'
import type { Leaving } from './record-export.ts'
import { writeDocument } from './write-document.ts'

export interface Wanted {
  readonly document: Document
  /** The document as it was written, with what stays behind. */
  readonly whole?: Document
  readonly what: 'document' | 'evidence'
  readonly format: ExportFormat
  /** Columns at which plain text is wrapped. */
  readonly wrap?: number | null
  /** Whoever asked may stop it; then no file is given and none is kept. */
  readonly signal?: AbortSignal | undefined
}

interface Ports extends ServicePorts {
  readonly outgoing: Outgoing
}

/** Writes a document as a file with its name, to be listed once it arrived. */
export async function handOver(ports: Ports, application: Id, wanted: Wanted) {
  const { document, whole = document, what, format, wrap = null, signal } = wanted
  const kind = what === 'evidence' ? what : document.kind
  const name = await nameOf(ports, application, { author: document.author, kind, extension: format })
  const style = what === 'document' ? ports.store.documents.style(application) : null
  const { bytes, warnings } = await writeDocument(ports, { document, format, style, name, wrap }, signal)
  refuseStopped(signal, `Writing “${name}”`)
  const file = { name, format, what, document, whole, bytes }
  return { ...fileOf(file), warnings, receipt: ports.outgoing.add(application, file) }
}

export function fileOf({ name, bytes }: Pick<Leaving, 'name' | 'bytes'>): { name: string; file: File } {
  return { name, file: new File([new Uint8Array(bytes)], name) }
}
