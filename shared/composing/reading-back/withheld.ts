import type { Id } from '../../domain/ids.ts'

/** Evidence of which the composer makes no sentence of its own, by id. */
export interface Withheld {
  /** Stands in quotation marks as it was written; a letter, which has no place for that, leaves it out. */
  readonly quoted: ReadonlySet<Id>
  /** Is left out. */
  readonly left: ReadonlySet<Id>
}

export const nothingWithheld: Withheld = { quoted: new Set(), left: new Set() }
