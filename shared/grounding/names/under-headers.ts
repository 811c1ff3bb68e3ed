import type { GroundingEntry, GroundingEvidence } from '../grounding-evidence.ts'
import { headerOf } from './header-of.ts'

/**
 * Cited texts without entries, where one that is the header of a post ("Sales assistant, Fennell Books, 2013–2016") heads itself and
 * those after it, up to the next: they are told of that post. Evidence with entries of its own is left as it is.
 */
export function underHeaders(evidence: readonly GroundingEvidence[]): readonly GroundingEvidence[] {
  if (evidence.some(({ entry }) => entry)) return evidence
  let entry: GroundingEntry | null = null
  return evidence.map((item) => {
    entry = headerOf(item.text) ?? entry
    return entry ? { ...item, entry } : item
  })
}
