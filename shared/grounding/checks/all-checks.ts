import type { Check } from '../claim.ts'
import { checkAgent } from './deeds/check-agent.ts'
import { checkAttempts } from './deeds/check-attempts.ts'
import { checkCharge } from './deeds/check-charge.ts'
import { checkCompletion } from './deeds/check-completion.ts'
import { checkCreation } from './deeds/check-creation.ts'
import { checkDoer } from './deeds/check-doer.ts'
import { checkGroupDeed } from './deeds/check-group-deed.ts'
import { checkHelped } from './deeds/check-helped.ts'
import { checkJointDeed } from './deeds/check-joint-deed.ts'
import { checkLightDeed } from './deeds/check-light-deed.ts'
import { checkMeantDeed } from './deeds/check-meant-deed.ts'
import { checkMoneyWay } from './deeds/check-money-way.ts'
import { checkMoreAbroad } from './deeds/check-more-abroad.ts'
import { checkObserved } from './deeds/check-observed.ts'
import { checkOngoing } from './deeds/check-ongoing.ts'
import { checkOthersDeed } from './deeds/check-others-deed.ts'
import { checkRecord } from './deeds/check-record.ts'
import { checkShare } from './deeds/check-share.ts'
import { checkStanding } from './deeds/check-standing.ts'
import { checkTense } from './deeds/check-tense.ts'
import { checkVerbs } from './deeds/check-verbs.ts'
import { checkWhose } from './deeds/check-whose.ts'
import { checkAllBut } from './numbers/check-all-but.ts'
import { checkChangeEnds } from './numbers/check-change-ends.ts'
import { checkChangedBy } from './numbers/check-changed-by.ts'
import { checkDates } from './numbers/check-dates.ts'
import { checkDenominators } from './numbers/check-denominators.ts'
import { checkDirection } from './numbers/check-direction.ts'
import { checkEqualEnds } from './numbers/check-equal-ends.ts'
import { checkExactly } from './numbers/check-exactly.ts'
import { checkFrequency } from './numbers/check-frequency.ts'
import { checkGrades } from './numbers/check-grades.ts'
import { checkLengths } from './numbers/check-lengths.ts'
import { checkOrder } from './numbers/check-order.ts'
import { checkOtherDate } from './numbers/check-other-date.ts'
import { checkOtherLine } from './numbers/check-other-line.ts'
import { checkOtherMember } from './numbers/check-other-member.ts'
import { checkOtherNumber } from './numbers/check-other-number.ts'
import { checkPairedYears } from './numbers/check-paired-years.ts'
import { checkParts } from './numbers/check-parts.ts'
import { checkPerUnit } from './numbers/check-per-unit.ts'
import { checkPerWhat } from './numbers/check-per-what.ts'
import { checkPlural } from './numbers/check-plural.ts'
import { checkPostTimes } from './numbers/check-post-times.ts'
import { checkQuantities } from './numbers/check-quantities.ts'
import { checkSingleCount } from './numbers/check-single-count.ts'
import { checkSwappedCounts } from './numbers/check-swapped-counts.ts'
import { checkSwappedHolders } from './numbers/check-swapped-holders.ts'
import { checkAllYear } from './reach/check-all-year.ts'
import { checkCause } from './reach/check-cause.ts'
import { checkContraries } from './reach/check-contraries.ts'
import { checkCrossed } from './reach/check-crossed.ts'
import { checkDeniedThing } from './reach/check-denied-thing.ts'
import { checkExceptions } from './reach/check-exceptions.ts'
import { checkExchanged } from './reach/check-exchanged.ts'
import { checkExtent } from './reach/check-extent.ts'
import { checkHedges } from './reach/check-hedges.ts'
import { checkLacked } from './reach/check-lacked.ts'
import { checkLikelihood } from './reach/check-likelihood.ts'
import { checkLimitedDenial } from './reach/check-limited-denial.ts'
import { checkMixed } from './reach/check-mixed.ts'
import { checkModifiers } from './reach/check-modifiers.ts'
import { checkMoved } from './reach/check-moved.ts'
import { checkNegation } from './reach/check-negation.ts'
import { checkNewWords } from './reach/check-new-words.ts'
import { checkOpposites } from './reach/check-opposites.ts'
import { checkOtherPost } from './reach/check-other-post.ts'
import { checkOutcome } from './reach/check-outcome.ts'
import { checkPartOf } from './reach/check-part-of.ts'
import { checkPostingSkill } from './reach/check-posting-skill.ts'
import { checkQualifiers } from './reach/check-qualifiers.ts'
import { checkQuotedWords } from './reach/check-quoted-words.ts'
import { checkRoundsAbroad } from './reach/check-rounds-abroad.ts'
import { checkScope } from './reach/check-scope.ts'
import { checkSeams } from './reach/check-seams.ts'
import { checkSequence } from './reach/check-sequence.ts'
import { checkShareOfWhole } from './reach/check-share-of-whole.ts'
import { checkSide } from './reach/check-side.ts'
import { checkSome } from './reach/check-some.ts'
import { checkTimely } from './reach/check-timely.ts'
import { checkTotals } from './reach/check-totals.ts'
import { checkWhole } from './reach/check-whole.ts'
import { checkCertificateLevel } from './titles/check-certificate-level.ts'
import { checkCodes } from './titles/check-codes.ts'
import { checkCommonTools } from './titles/check-common-tools.ts'
import { checkDegrees } from './titles/check-degrees.ts'
import { checkLetterTools } from './titles/check-letter-tools.ts'
import { checkLicences } from './titles/check-licences.ts'
import { checkNames } from './titles/check-names.ts'
import { checkPastAtTarget } from './titles/check-past-at-target.ts'
import { checkPlacing } from './titles/check-placing.ts'
import { checkPost } from './titles/check-post.ts'
import { checkPostHolder } from './titles/check-post-holder.ts'
import { checkTitles } from './titles/check-titles.ts'

/** Every check, the most telling first: of findings over the same words the first is kept. */
export const allChecks: readonly Check[] = [
  checkGrades,
  checkQuantities,
  checkOtherNumber,
  checkPairedYears,
  checkOtherMember,
  checkOtherLine,
  checkDenominators,
  checkPerUnit,
  checkPerWhat,
  checkParts,
  checkAllBut,
  checkChangeEnds,
  checkChangedBy,
  checkEqualEnds,
  checkExactly,
  checkSingleCount,
  checkSwappedCounts,
  checkSwappedHolders,
  checkPlural,
  checkDates,
  checkOtherDate,
  checkPostTimes,
  checkLengths,
  checkFrequency,
  checkRoundsAbroad,
  checkDegrees,
  checkLicences,
  checkCertificateLevel,
  checkNames,
  checkCodes,
  checkQuotedWords,
  checkLetterTools,
  checkCommonTools,
  checkPost,
  checkPostHolder,
  checkPlacing,
  checkTitles,
  checkOrder,
  checkMixed,
  checkOtherPost,
  checkMoved,
  checkSeams,
  checkGroupDeed,
  checkJointDeed,
  checkCreation,
  checkHelped,
  checkVerbs,
  checkLightDeed,
  checkMeantDeed,
  checkObserved,
  checkRecord,
  checkCharge,
  checkAgent,
  checkDoer,
  checkMoneyWay,
  checkWhose,
  checkOthersDeed,
  checkDirection,
  checkSequence,
  checkSide,
  checkOpposites,
  checkContraries,
  checkCompletion,
  checkStanding,
  checkAttempts,
  checkExceptions,
  checkLimitedDenial,
  checkNegation,
  checkPastAtTarget,
  checkMoreAbroad,
  checkShare,
  checkDeniedThing,
  checkLacked,
  checkHedges,
  checkLikelihood,
  checkQualifiers,
  checkPartOf,
  checkTense,
  checkOngoing,
  checkWhole,
  checkShareOfWhole,
  checkSome,
  checkScope,
  checkAllYear,
  checkExtent,
  checkPostingSkill,
  checkOutcome,
  checkTimely,
  checkCause,
  checkTotals,
  checkModifiers,
  checkExchanged,
  checkCrossed,
  checkNewWords,
]

/** Those that compare a deed or its reach with the words beside it: they look at one item where one says it all. */
export const itemChecks: readonly Check[] = [
  checkGroupDeed,
  checkJointDeed,
  checkCreation,
  checkHelped,
  checkVerbs,
  checkObserved,
  checkRecord,
  checkCharge,
  checkDirection,
  checkOpposites,
  checkCompletion,
  checkExceptions,
  checkLimitedDenial,
  checkHedges,
  checkPartOf,
  checkWhole,
  checkShareOfWhole,
  checkScope,
]
