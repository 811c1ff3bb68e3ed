import type { Entry } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { onlyWord } from '../../../shared/domain/only-word.ts'
import type { GroundingEvidence } from '../../../shared/grounding/grounding-evidence.ts'

/** The library's evidence as checks take it, by id: each with its entry's facts, the words of the item it is nested in and whether only the person's word stands behind it. */
export function groundsFor(
  evidence: readonly Evidence[],
  entries: readonly Entry[],
): ReadonlyMap<Id, GroundingEvidence> {
  const entryById = new Map(entries.map((entry) => [entry.id, entry]))
  const textById = new Map(evidence.map(({ id, text }) => [id, text]))
  return new Map(
    evidence.map((item) => {
      const entry = item.entry === null ? null : (entryById.get(item.entry) ?? null)
      const parent = item.parent === null ? null : (textById.get(item.parent) ?? null)
      const said = [item.said?.who, item.said?.when].filter(Boolean).join(', ') || null
      const vouchedOn = onlyWord(item) ? (item.typedOn ?? null) : null
      return [item.id, { id: item.id, text: item.text, entry, parent, said, ...(vouchedOn ? { vouchedOn } : {}) }]
    }),
  )
}
