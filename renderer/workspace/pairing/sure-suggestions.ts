import type { Id } from '../../../shared/domain/ids.ts'
import type { Match } from '../../../shared/domain/match.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import { requirementState } from './requirement-state.ts'

/** A suggestion that is plain enough to be paired with others in one act, once it was shown in words. */
export interface SureSuggestion {
  readonly requirement: Id
  readonly evidence: Id
}

/** From this score on the best item answers the requirement by itself: below it `strong` may come of several items, each with a part. */
const sure = 0.6

/** By so much it has to lead: of two that are as near, the person says which (`npm run bench -- matching`, "paired unread"). */
const lead = 0.05

/**
 * The best suggestion for each requirement that nothing was decided about and that the library answers, where that one item, and no other,
 * says it plainly. A number of years is answered by roles together, so none of their items is sure.
 */
export function sureSuggestions(matches: readonly Match[], pairing: Pairing): SureSuggestion[] {
  return matches.flatMap(({ requirement, verdict, years, ranked: [best, second] }) =>
    verdict === 'strong' &&
    !years &&
    best &&
    best.score >= sure &&
    best.score - (second?.score ?? 0) >= lead &&
    requirementState(pairing, requirement) === 'empty'
      ? [{ requirement, evidence: best.evidence }]
      : [],
  )
}
