import type { Id } from '../../../shared/domain/ids.ts'
import type { Match } from '../../../shared/domain/match.ts'
import type { Strength } from '../../../shared/domain/pair.ts'

/**
 * How strongly evidence is paired unless the person says otherwise: what is suggested with a reason as the matching judges the requirement; as strong
 * what they find themselves, in a search or among what is only listed as near, for there is nothing to call it a part of the answer by.
 */
export function usualStrength(match: Match | undefined, evidence: Id): Strength {
  const reasons = match?.ranked.find((one) => one.evidence === evidence)?.why ?? []
  return reasons.length > 0 && match?.verdict !== 'strong' ? 'partial' : 'strong'
}
