import type { Basics } from '../../../shared/domain/basics.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { DraftingTask, OfferedEvidence } from '../../../shared/drafting/asking/drafting-task.ts'
import type { ClaimContext } from '../../../shared/grounding/claim.ts'
import type { GroundingEvidence } from '../../../shared/grounding/grounding-evidence.ts'

/** One section's task for a model, and everything its answer is checked against. */
export interface ModelMaterial {
  readonly task: DraftingTask
  readonly offered: ReadonlyMap<Id, GroundingEvidence>
  readonly context: ClaimContext
  /** Lines of the posting that speak to AI tools. */
  readonly suspicious: readonly string[]
  /** Whose names and addresses are masked. */
  readonly basics: readonly Basics[]
}

/** Evidence as a model is given it: the words, with the item it is nested in and where it belongs. */
export function offeredEvidence(
  { id, text }: Evidence,
  { entry, parent }: { readonly entry: Entry | null; readonly parent: Evidence | null },
): OfferedEvidence {
  return {
    id,
    text,
    context: [parent ? `under: ${parent.text}` : null, entry && entryLine(entry)].filter(Boolean).join('; ') || null,
  }
}

function entryLine({ title, organisation, start, end }: Entry): string {
  const period = start === null && end === null ? null : [start ?? '?', end].filter(Boolean).join(' to ')
  return [title, organisation, period].filter(Boolean).join(', ')
}
