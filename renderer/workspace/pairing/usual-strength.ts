import type { Id } from '../../../shared/domain/ids.ts'
import type { Match } from '../../../shared/domain/match.ts'
import type { Strength } from '../../../shared/domain/pair.ts'

/** How strongly evidence is paired unless the person says otherwise: what is suggested as the matching judges the requirement, what they found themselves as strong. */
export function usualStrength(match: Match | undefined, evidence: Id): Strength {
  const suggested = match?.ranked.some((one) => one.evidence === evidence) ?? false
  return suggested && match?.verdict !== 'strong' ? 'partial' : 'strong'
}
