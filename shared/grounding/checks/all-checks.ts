import type { Check } from '../claim.ts'
import { checkAgent } from './check-agent.ts'
import { checkCompletion } from './check-completion.ts'
import { checkCreation } from './check-creation.ts'
import { checkDates } from './check-dates.ts'
import { checkDegrees } from './check-degrees.ts'
import { checkDirection } from './check-direction.ts'
import { checkDoer } from './check-doer.ts'
import { checkExceptions } from './check-exceptions.ts'
import { checkFrequency } from './check-frequency.ts'
import { checkGrades } from './check-grades.ts'
import { checkGroupDeed } from './check-group-deed.ts'
import { checkHedges } from './check-hedges.ts'
import { checkLimitedDenial } from './check-limited-denial.ts'
import { checkNames } from './check-names.ts'
import { checkNegation } from './check-negation.ts'
import { checkNewWords } from './check-new-words.ts'
import { checkOngoing } from './check-ongoing.ts'
import { checkOpposites } from './check-opposites.ts'
import { checkOrder } from './check-order.ts'
import { checkOutcome } from './check-outcome.ts'
import { checkPlacing } from './check-placing.ts'
import { checkPlural } from './check-plural.ts'
import { checkPost } from './check-post.ts'
import { checkPostHolder } from './check-post-holder.ts'
import { checkPostingSkill } from './check-posting-skill.ts'
import { checkQuantities } from './check-quantities.ts'
import { checkRecord } from './check-record.ts'
import { checkScope } from './check-scope.ts'
import { checkSwappedCounts } from './check-swapped-counts.ts'
import { checkTense } from './check-tense.ts'
import { checkTitles } from './check-titles.ts'
import { checkVerbs } from './check-verbs.ts'
import { checkWhole } from './check-whole.ts'

/** Every check, the most telling first: of findings over the same words the first is kept. */
export const allChecks: readonly Check[] = [
  checkGrades,
  checkQuantities,
  checkSwappedCounts,
  checkPlural,
  checkDates,
  checkFrequency,
  checkNames,
  checkPost,
  checkPostHolder,
  checkDegrees,
  checkPlacing,
  checkTitles,
  checkOrder,
  checkGroupDeed,
  checkCreation,
  checkVerbs,
  checkRecord,
  checkAgent,
  checkDoer,
  checkDirection,
  checkOpposites,
  checkCompletion,
  checkExceptions,
  checkLimitedDenial,
  checkNegation,
  checkHedges,
  checkTense,
  checkOngoing,
  checkWhole,
  checkScope,
  checkPostingSkill,
  checkOutcome,
  checkNewWords,
]
