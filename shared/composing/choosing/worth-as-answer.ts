import type { EntryKind } from '../../domain/entry.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { asksForCharge } from '../../matching/facets/asks-for-charge.ts'
import { tellsOfCharge } from '../../matching/ranking/charge-of-people.ts'
import { asksForRank, tellsOfRank } from '../../matching/years/of-rank.ts'
import { type Held, isHeldAs, isNamedPaper } from './answers-condition.ts'
import { asksForChange } from './asks-for-change.ts'
import { deedAsked } from './deed-asked.ts'
import { fallsShortOfSum } from './falls-short-of-sum.ts'
import { fitsQuestion } from './fits-question.ts'
import { isHeadline } from './is-headline.ts'
import { isQualifiedAs } from './is-qualified-as.ts'
import { isSelfTold } from './is-self-told.ts'
import { proof } from './proof.ts'
import { isSameDeed } from './same-deed.ts'
import { statesYears } from './states-years.ts'
import { tellsOutcome } from './tells-outcome.ts'
import { tellsResult } from './tells-result.ts'

/** A figure or an outcome tells a reader more than a duty that answers as well. */
const ofResult = 1
/** Where a change is asked for, what changed tells nearly all. */
const ofChange = 1.5
/** A degree answers a call for one before a post of the same words ("PhD researcher"). */
const ofProof = 1.4
/** The very paper that is asked for by its letters, and what says that one is what must be qualified for, before all that only lies near. */
const ofNamedPaper = 2
/** Of degrees in it the highest. */
const ofHighest = 1.3
const highest = /^(?:PhD|DPhil|EdD|EngD|Doctorate)\b(?! student)/u
/** A summary answers what nothing else does. */
const ofProfile = 0.65
/** A headline in capitals makes no sentence: any line that does goes before it. */
const ofHeadline = 0.4
/** What says how many years answers a call for years before any deed. */
const ofYears = 3
/** A line of things one can do shows less than a deed with one of them. */
const ofList = 0.85
/** The same where a deed is asked for. */
const ofListForDeed = 0.7
/** A course is not what one has done or can do. */
const ofPaperForDeed = 0.6

/** The very deed that is asked for before others that only speak of its things. */
const ofSameDeed = 1.3

/** What is asked for by its full name, told by its letters. */
const ofInitials = 1.2

/** Whoever teaches others a thing shows less of doing it. */
const ofTeaching = 0.7

/** Less money than is asked for tells against the person. */
const ofShortSum = 0.5

/** Who was in charge of people, before whoever worked beside them or handled as many things. */
const ofCharge = 1.6

/** "Manual handling and fire safety training". */
const isCourse = /^(?!I\b)[^.;]*\b(?:training|course|certificate)[.\s]*$/iu
/** Who asks for knowledge of a thing is told by who works with it, not by what it raised. */
const asksToKnow =
  /^(?:an? |you(?:['’]ll)? (?:have|need) )?(?:(?:good|strong|sound|working|thorough|solid|excellent|basic|some|detailed|in-depth|up-to-date) )*(?:knowledge|understanding|command|grasp)\b/iu
const asksForTongue = /\b(?:language|fluen\p{L}*|speaks?|spoken|bilingual)\b/iu
/** "Excellent drafting skills": a row that names it says no more than that one claims it. */
const asksForSkill =
  /^(?:Excellent|Strong|Good|Great|Outstanding|Effective|Proven) (?!computer|digital|keyboard|language)\p{Ll}+ skills\b/u
const asksForYears = /\byears?\b/iu
/** "Train Saturday staff on the front desk": others do the thing. */
const teachesOthers =
  /^(?:I (?:also )?)?(?:train(?:ed|s|ing)?|mentor\p{L}*|coach(?:ed|es|ing)?|induct\p{L}*|buddy|tutor\p{L}*)\b/iu
const asksToTeach =
  /\b(?:train|mentor|coach|teach|induct|develop|supervis|support|guid|lead|manag|people|team|staff|shar|pass|explain|educat|tutor)\p{L}*/iu
const papers: ReadonlySet<EntryKind> = new Set(['certificate', 'education', 'award'])

type Asked = Pick<Requirement, 'text' | 'level' | 'years'>

/** How much an item is worth as the answer to a requirement, beside how near it comes: 1 for a plain deed. `ofSubject`: no other candidate says more of what the years are of. */
export function worthAsAnswer(item: Held, requirement: Asked, ofSubject: () => boolean): number {
  const { text, kind } = item
  const { text: asked, level } = requirement
  if (level === 'question') return storyWorth(text, asked)
  if (isNamedPaper(item, asked) || isQualifiedAs(item, asked)) return ofNamedPaper
  if (isHeadline(item)) return ofHeadline
  if (asksForTongue.test(asked) && isHeldAs(item, asked)) return ofProof
  if (asksForCharge(asked) !== null && tellsOfCharge(text) !== null) return ofCharge
  if (asksForChange(asked) && tellsOutcome(text)) return ofChange
  if (proof.asked.test(asked))
    return proof.named.test(text) || (kind !== null && papers.has(kind))
      ? ofProof * (highest.test(text) ? ofHighest : 1)
      : 1
  if (asksForYears.test(asked) && statesYears(text) && ofSubject() && tellsCharge(text, asked)) return ofYears
  if (fallsShortOfSum(text, asked)) return ofShortSum
  if (isSelfTold(item)) return deedAsked(requirement) === 'place' && statesYears(text) ? 1 : ofProfile
  if (((kind !== null && papers.has(kind)) || isCourse.test(text)) && deedAsked(requirement)) return ofPaperForDeed
  if (kind === 'skill' && !tellsResult(text))
    return deedAsked(requirement) || asksForSkill.test(asked) ? ofListForDeed : ofList
  if (isSameDeed(text, asked)) return ofSameDeed
  if (namesInitials(text, asked)) return ofInitials
  if (teachesOthers.test(text) && !asksToTeach.test(asked)) return ofTeaching
  return tellsResult(text) && !asksToKnow.test(asked) ? ofResult : 1
}

/** "EYFS" for "the Early Years Foundation Stage". */
const namesInitials = (text: string, asked: string): boolean =>
  (asked.match(/\p{Lu}\p{L}+(?: (?:of |and |the |for )?\p{Lu}\p{L}+){2,}/gu) ?? []).some((name) =>
    new RegExp(`\\b${(name.match(/\p{Lu}/gu) ?? []).join('')}\\b`, 'u').test(text),
  )

/** Years of being in charge of people, or in a post above others, are not answered by years of work beside them. */
const tellsCharge = (text: string, asked: string): boolean =>
  (!asksForRank(asked) || tellsOfRank(text)) &&
  (asksForCharge(withoutYears(asked)) === null || tellsOfCharge(text) !== null)

const withoutYears = (asked: string): string => asked.replace(/^.*?\byears?['’]?(?: experience)? (?:of|in) /iu, '')

/** A question wants what shows its behaviour, and what came of it; what sums someone up tells no story. */
function storyWorth(text: string, question: string): number {
  const fits = fitsQuestion(question, text) ? 1.6 : 0.5
  return (statesYears(text) ? 0.5 : fits) * (tellsResult(text) ? 1.4 : 1)
}
