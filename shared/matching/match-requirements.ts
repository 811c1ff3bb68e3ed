import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Match } from '../domain/match.ts'
import type { Requirement } from '../domain/requirement.ts'
import { matchOne } from './match-one.ts'
import { indexLibrary } from './ranking/index-library.ts'

export interface MatchInput {
  readonly requirements: readonly Requirement[]
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  /** How many items to list for each requirement. */
  readonly top: number
  /** YYYY-MM-DD: where open roles end. */
  readonly today: string
}

/**
 * Ranks the library's evidence for each requirement, best first, with a verdict and reasons for people.
 * No clock, no network, no chance: the same input gives the same answer. The index is kept as long as
 * the same lists of evidence and entries are handed in.
 */
export function matchRequirements({ requirements, evidence, entries, top, today }: MatchInput): Match[] {
  const library = indexLibrary(evidence, entries)
  return requirements.map((requirement) => matchOne(requirement, { library, top, today }).match)
}
