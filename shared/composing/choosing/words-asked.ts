import type { Requirement } from '../../domain/requirement.ts'
import { asksForWhole } from './asked-boxes.ts'

/** How many words a posting allows the statement as a whole; null where it does not say. */
export function wordsAsked(requirements: readonly Requirement[]): number | null {
  const limit = requirements.find((one) => asksForWhole(one) && one.limit !== null)?.limit
  return limit && 'words' in limit ? limit.words : null
}
