import type { Check } from '../claim.ts'
import { checkAgent } from './check-agent.ts'
import { checkCompletion } from './check-completion.ts'
import { checkDates } from './check-dates.ts'
import { checkDirection } from './check-direction.ts'
import { checkDoer } from './check-doer.ts'
import { checkExceptions } from './check-exceptions.ts'
import { checkFrequency } from './check-frequency.ts'
import { checkGrades } from './check-grades.ts'
import { checkHedges } from './check-hedges.ts'
import { checkNames } from './check-names.ts'
import { checkNegation } from './check-negation.ts'
import { checkNewWords } from './check-new-words.ts'
import { checkOngoing } from './check-ongoing.ts'
import { checkOpposites } from './check-opposites.ts'
import { checkOrder } from './check-order.ts'
import { checkOutcome } from './check-outcome.ts'
import { checkPlural } from './check-plural.ts'
import { checkPost } from './check-post.ts'
import { checkPostHolder } from './check-post-holder.ts'
import { checkPostingSkill } from './check-posting-skill.ts'
import { checkQuantities } from './check-quantities.ts'
import { checkScope } from './check-scope.ts'
import { checkTense } from './check-tense.ts'
import { checkTitles } from './check-titles.ts'
import { checkVerbs } from './check-verbs.ts'

/** Every check, the most telling first: of findings over the same words the first is kept. */
export const allChecks: readonly Check[] = [
  checkGrades,
  checkQuantities,
  checkPlural,
  checkDates,
  checkFrequency,
  checkNames,
  checkPost,
  checkPostHolder,
  checkTitles,
  checkOrder,
  checkVerbs,
  checkAgent,
  checkDoer,
  checkDirection,
  checkOpposites,
  checkCompletion,
  checkExceptions,
  checkNegation,
  checkHedges,
  checkTense,
  checkOngoing,
  checkScope,
  checkPostingSkill,
  checkOutcome,
  checkNewWords,
]
