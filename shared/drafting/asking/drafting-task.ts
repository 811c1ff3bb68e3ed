import type { Id } from '../../domain/ids.ts'
import type { Limit } from '../../domain/limit.ts'
import type { DraftingWish } from './wishes.ts'

/** Evidence as a model is given it: its words, and one line that says where it belongs. */
export interface OfferedEvidence {
  readonly id: Id
  readonly text: string
  /** "Staff Nurse, Elmwood Hospital, 2018-04 to 2021"; null when it stands alone. */
  readonly context: string | null
}

/** Everything a model is told for one section, and nothing else: never the posting, never the library. */
export interface DraftingTask {
  /** Requirements the person confirmed, each cut to 300 characters. */
  readonly requirements: readonly string[]
  readonly role: string | null
  readonly company: string | null
  readonly evidence: readonly OfferedEvidence[]
  readonly limit: Limit | null
  readonly bullets: boolean
  /** BCP 47 tag of the document. */
  readonly language: string
  readonly wish: DraftingWish
  /** The person's own instruction; empty for none. */
  readonly instruction: string
  /** The section's text so far, for wishes that rewrite it; empty otherwise. */
  readonly current: string
}
