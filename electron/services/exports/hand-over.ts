import type { ExportFormat } from '../../../shared/contract/exports.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { ServicePorts } from '../service-ports.ts'
import { refuseStopped } from '../until-stopped.ts'
import { nameOf } from './name-of.ts'
import { type Leaving, recordExport } from './record-export.ts'
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

/** Writes a document as a file with its name, and keeps it in the history of its application. */
export async function handOver(ports: ServicePorts, application: Id, wanted: Wanted) {
  const { document, whole = document, what, format, wrap = null, signal } = wanted
  const kind = what === 'evidence' ? what : document.kind
  const name = await nameOf(ports, application, { author: document.author, kind, extension: format })
  const style = what === 'document' ? ports.store.documents.style(application) : null
  const { bytes, warnings } = await writeDocument(ports, { document, format, style, name, wrap }, signal)
  refuseStopped(signal, `Writing “${name}”`)
  return leaving(ports, application, { file: { name, format, what, document, whole, bytes }, warnings })
}

/** A file for the person, with a record of it in the history. */
export function leaving(
  ports: Pick<ServicePorts, 'store' | 'clock'>,
  application: Id,
  { file, warnings }: { readonly file: Leaving; readonly warnings: readonly string[] },
) {
  return { ...fileOf(file), warnings: [...warnings, ...recordExport(ports, application, file)] }
}

export function fileOf({ name, bytes }: Pick<Leaving, 'name' | 'bytes'>): { name: string; file: File } {
  return { name, file: new File([new Uint8Array(bytes)], name) }
}
