import type { Requirement } from '../domain/requirement.ts'

/**
 * The requirements that a form gives a box of their own: its questions, and criteria with a limit. Empty when the posting asks nothing in boxes; one
 * supporting statement then answers everything.
 */
export function askedBoxes(requirements: readonly Requirement[]): readonly Requirement[] {
  return requirements.filter(({ level, limit }) => level === 'question' || limit !== null)
}
