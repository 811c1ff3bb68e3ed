import type { ReadDocument } from '../../../shared/domain/reading.ts'
import type { OnPage } from '../../ports.ts'
import type { ReadingLimits } from './limits.ts'

/** A file handed to the reader of its kind. */
export interface ReaderInput {
  /** The file's name as people know it, for messages only. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The decoded text of a textual file, else empty. */
  readonly text: string
  readonly limits: ReadingLimits
  /** Told after each page, by readers of formats that have pages. */
  readonly onPage?: OnPage
}

export type Reader = (input: ReaderInput) => ReadDocument | Promise<ReadDocument>
