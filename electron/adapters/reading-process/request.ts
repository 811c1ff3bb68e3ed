import type { ReadingLimits } from '../readers/limits.ts'

/** What the parent sends to a reading process, once. */
export interface Request {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: ReadingLimits
}
