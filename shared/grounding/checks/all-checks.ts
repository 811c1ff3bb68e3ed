import type { Check } from '../claim.ts'
import { checkDates } from './check-dates.ts'
import { checkFrequency } from './check-frequency.ts'
import { checkHedges } from './check-hedges.ts'
import { checkNames } from './check-names.ts'
import { checkNegation } from './check-negation.ts'
import { checkNewWords } from './check-new-words.ts'
import { checkOutcome } from './check-outcome.ts'
import { checkPostingSkill } from './check-posting-skill.ts'
import { checkQuantities } from './check-quantities.ts'
import { checkScope } from './check-scope.ts'
import { checkTense } from './check-tense.ts'
import { checkTitles } from './check-titles.ts'
import { checkVerbs } from './check-verbs.ts'

/** Every check, the most telling first: of findings over the same words the first is kept. */
export const allChecks: readonly Check[] = [
  checkQuantities,
  checkDates,
  checkFrequency,
  checkNames,
  checkTitles,
  checkVerbs,
  checkNegation,
  checkHedges,
  checkTense,
  checkScope,
  checkPostingSkill,
  checkOutcome,
  checkNewWords,
]
