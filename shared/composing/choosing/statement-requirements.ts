import type { Requirement } from '../../domain/requirement.ts'
import { asksForWhole } from './asked-boxes.ts'
import { isSpokenTrait } from './is-spoken-trait.ts'

/** What a statement has sections for: not what asks for the statement itself or says how long it may be, and not what a posting says in passing of how people are, unless it says nothing else. */
export function statementRequirements<R extends Pick<Requirement, 'level' | 'text'>>(
  requirements: readonly R[],
): readonly R[] {
  const kept = requirements.filter(
    (one) => !asksForWhole(one) && (one.level === 'question' || !isSpokenTrait(one.text)),
  )
  return kept.length > 0 ? kept : requirements
}
