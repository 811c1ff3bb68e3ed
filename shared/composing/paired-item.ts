import type { Evidence } from '../domain/evidence.ts'
import type { Strength } from '../domain/pair.ts'
import type { ToldEntry } from './told-entry.ts'

/** A paired item as the composer takes it: the evidence with its entry and, for a nested item, the item it stands under. */
export interface PairedItem {
  readonly evidence: Evidence
  readonly entry: ToldEntry | null
  readonly parent?: Evidence | null
  readonly strength: Strength
  /** The sources are in another language than the document: the words are quoted, to be translated. */
  readonly foreign?: boolean
}
