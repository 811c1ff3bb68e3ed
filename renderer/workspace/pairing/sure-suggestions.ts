import type { Id } from '../../../shared/domain/ids.ts'
import type { Match } from '../../../shared/domain/match.ts'
import type { Pairing, Strength } from '../../../shared/domain/pair.ts'
import { requirementState } from './requirement-state.ts'

/** A suggestion that may be taken unread, to be shown in words before it is. */
export interface SureSuggestion {
  readonly requirement: Id
  readonly evidence: Id
}

/** From this score on the best item answers the requirement by itself: below it `strong` may come of several items, each with a part. */
const sure = 0.55

/** The best suggestion for each requirement that nothing was decided about and that the library answers, where that one item says it plainly. */
export function sureSuggestions(matches: readonly Match[], pairing: Pairing): SureSuggestion[] {
  return matches.flatMap(({ requirement, verdict, ranked: [best] }) =>
    verdict === 'strong' && best && best.score >= sure && requirementState(pairing, requirement) === 'empty'
      ? [{ requirement, evidence: best.evidence }]
      : [],
  )
}

/** How strongly evidence is paired unless the person says otherwise: what is suggested as the matching judges the requirement, what they found themselves as strong. */
export function usualStrength(match: Match | undefined, evidence: Id): Strength {
  const suggested = match?.ranked.some((one) => one.evidence === evidence) ?? false
  return suggested && match?.verdict !== 'strong' ? 'partial' : 'strong'
}
