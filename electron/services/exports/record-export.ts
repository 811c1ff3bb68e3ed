import type { ExportRecord } from '../../../shared/contract/exports.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { countDocument } from '../../../shared/formats/parts/count-document.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

export interface Leaving extends Pick<ExportRecord, 'name' | 'format' | 'what'> {
  /** As it left; null for a file that was made of no document. */
  readonly document: Document | null
  /** The document as it was written, with what stayed behind, so that it can be gone back to. */
  readonly whole?: Document
  readonly bytes: Uint8Array
}

/** So many files of an application are kept beside those that were sent. */
const kept = 40

/**
 * Keeps a file that leaves in the history of its application. A file is worth more than its record: where the library cannot be written the
 * person gets a sentence, and the file.
 */
export function recordExport(
  { store, clock }: Pick<ServicePorts, 'store' | 'clock'>,
  application: Id,
  { document, whole, ...file }: Leaving,
): string[] {
  try {
    store.transact(() => {
      const words = document ? countDocument(document).words : 0
      const id = store.nextId('x')
      store.exports.add(application, { ...file, id, at: isoTime(clock), words, document: whole ?? document })
      const old = store.exports.list(application).filter(({ sentOn }) => sentOn === undefined)
      store.exports.remove(
        application,
        old.slice(kept).map(({ id }) => id),
      )
    })
    return []
  } catch (error) {
    if (!(error instanceof VouchError)) throw error
    return [`It is not in the list of exported files: ${error.message}`]
  }
}
