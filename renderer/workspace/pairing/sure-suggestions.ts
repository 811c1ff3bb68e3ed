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
const sure = 0.55

/** The best suggestion for each requirement that nothing was decided about and that the library answers, where that one item says it plainly. */
export function sureSuggestions(matches: readonly Match[], pairing: Pairing): SureSuggestion[] {
  return matches.flatMap(({ requirement, verdict, ranked: [best] }) =>
    verdict === 'strong' && best && best.score >= sure && requirementState(pairing, requirement) === 'empty'
      ? [{ requirement, evidence: best.evidence }]
      : [],
  )
}
