import type { RequirementLevel } from '../../domain/requirement.ts'
import {
  describesDuty,
  employerAsks,
  insists,
  roleDescribed,
  saysDuty,
  saysNeed,
  saysWhomWeSeek,
  startsAsAsset,
  startsAsDuty,
} from '../cues/ask-cues.ts'
import { boilerplateCues, employerSubject } from '../cues/boilerplate-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { dutyVerbs } from '../cues/duty-verbs.ts'
import { firmEligibility } from '../cues/eligibility-cues.ts'
import { mustCue, negated, niceCue } from '../cues/level-cues.ts'
import { neverAsked } from '../cues/never-asked.ts'
import { asksAQuestion } from '../cues/question-cues.ts'
import { isFactLine } from '../facts/fact-line.ts'
import { readLimit } from '../facts/limit.ts'
import { isTermsLine } from '../facts/terms-line.ts'
import { benefitVote, withoutAsides } from '../lines/line-votes.ts'
import type { ZonedLine } from '../lines/zoned-line.ts'
import { finiteVerbs } from './finite-verbs.ts'
import { isBarred } from './is-barred.ts'
import { isEligibility } from './is-eligibility.ts'
import { leadingPart } from './leading-part.ts'
import { saysTersely } from './terse.ts'
import type { Unit } from './unit.ts'

/** The level of what a unit asks for, or null when it asks for nothing. */
export function judge(unit: Unit): RequirementLevel | null {
  const text = cueText(unit.text)
  const { zone } = unit.from
  if (isBarred(unit))
    return isFactLine(unit.from.line.text) &&
      !isTermsLine(unit.from.line.text) &&
      !neverAsked(text) &&
      isEligibility(unit, text)
      ? 'eligibility'
      : null
  if (asksAQuestion(unit, text)) return 'question'
  if (unit.form === 'prose' && (zone === null || zone === 'role') && wantsRole.test(text)) return null
  if (unit.after && /^so (?:is|are|does|do|would)\b/u.test(text)) return unit.after
  const nice = isNice(unit, text) || (unit.after === 'nice' && (unit.listed === true || /^if you\b/u.test(text)))
  if (negated.test(leadingPart(text)) && !nice && !firmEligibility.test(text)) return null
  if (isEligibility(unit, text))
    return nice && !(apart(unit) && !niceCue.test(leadingPart(text))) ? 'nice' : 'eligibility'
  if (unit.listed && unit.after) return unit.after === 'eligibility' ? (isWork(text) ? 'duty' : 'must') : unit.after
  const level = isAsked(unit, text) ?? continued(unit, text)
  if (level === 'duty') return 'duty'
  return level === null ? null : nice ? 'nice' : level === 'nice' ? 'must' : level
}

/** "… and help younger colleagues to grow": work told in several words, no thing to have ("own tools"). */
const isWork = (text: string): boolean => startsAsDuty(text) && !/^own\b/u.test(text) && text.split(' ').length >= 4

/** True for running text after the list of its heading, which the heading's wish no longer covers. */
const apart = ({ form, from }: Unit): boolean => form === 'prose' && from.afterList

/** "Veterinary nurse required for a busy practice": the vacancy itself, not a condition of it. */
const wantsRole =
  /^(?!must|you|experience|knowledge|an? \p{L}+ (?:licen|driv))(?:[\p{L}'/-]+ ){1,7}(?:is |are )?(?:required|needed|wanted|sought) (?:for|by|at|in|to join|to work) (?:an?|our|the|busy|in)\b/u

/** "… and have a strong record": a clause asks what the clause before it asked. */
function continued({ after }: Unit, text: string): RequirementLevel | null {
  if (!after || after === 'question' || otherMatter(text)) return null
  if (after === 'duty') return startsAsDuty(text.replace(/^(?:will|would|shall)\s/u, '')) ? 'duty' : null
  return 'must'
}

function isNice({ from }: Unit, text: string): boolean {
  if (from.line.mark) return from.line.mark === 'nice'
  if (from.zone === 'nice') return !insists(text)
  return niceCue.test(leadingPart(text))
}

function isAsked(unit: Unit, text: string): RequirementLevel | null {
  const { zone, line } = unit.from
  switch (zone) {
    case 'must':
    case 'nice':
    case 'criteria':
    case 'eligibility':
    case 'duty':
      return unit.form === 'item' ? itemLevel(unit, text) : proseLevel(unit, text)
    case 'question':
      return readLimit(line.text) && startsAsAsset(text) ? 'must' : null
    case 'company':
    case 'benefits':
    case 'legal':
    case 'process':
      return insists(text) && unit.form === 'prose' && zone === 'company' && !otherMatter(text) ? 'must' : null
    case 'role':
    case null:
      return openLevel(unit, text)
    case 'page':
      return null
  }
}

/** A sentence on the employer, the way to apply, the law or the pay. */
function otherMatter(text: string): boolean {
  const main = withoutAsides(text)
  return boilerplateCues.process.test(main) || boilerplateCues.legal.test(main) || boilerplateCues.benefits.test(main)
}

function itemLevel(unit: Unit, text: string): RequirementLevel | null {
  const { zone, introduced } = unit.from
  if (zone !== 'duty' && benefitVote(unit.from.line) && !niceCue.test(text)) return null
  if (zone === 'duty') {
    if (boilerplateCues.process.test(text) && !startsAsDuty(text)) return null
    if (introduced && /^(?:have|hold|possess|be able to|be qualified|has|must)\b/u.test(text)) return 'must'
    if (insists(text) && !startsAsDuty(text) && !saysDuty(text)) return 'must'
    return benefitVote(unit.from.line) && !startsAsDuty(text) && !saysDuty(text) ? null : 'duty'
  }
  if (startsAsAsset(text) || saysNeed(text)) return zone === 'eligibility' && !strong(text) ? null : levelOf(zone)
  if (otherMatter(text) && !startsAsDuty(text) && !niceCue.test(text)) return null
  if (zone === 'eligibility') return strong(text) ? 'must' : isCondition(unit, text) ? 'eligibility' : null
  if (employerSubject.test(text) && /^(?:we|our)\b/u.test(text) && !saysNeed(text)) return null
  return levelOf(zone)
}

/** A bullet under conditions is one, unless it states pay, hours or a place as a fact. */
const isCondition = ({ from }: Unit, text: string): boolean =>
  from.line.form === 'item' &&
  !otherMatter(text) &&
  !/[£€$]|\d|:|^(?:we|our|this|the|full|part|permanent|temporary|fixed)\b/u.test(text)

const levelOf = (zone: ZonedLine['zone']): RequirementLevel => (zone === 'nice' ? 'nice' : 'must')

const strong = (text: string): boolean => mustCue.test(text) || startsAsAsset(text) || saysNeed(text)

function proseLevel(unit: Unit, text: string): RequirementLevel | null {
  const { zone, afterList } = unit.from
  const employer = employerSubject.test(text) && !saysNeed(text)
  if (saysWhomWeSeek(text) && !otherMatter(text)) return zone === 'nice' ? 'nice' : 'must'
  if (employer && !saysDuty(text)) return null
  const offDuty = zone !== 'duty' || !(saysDuty(text) || startsAsDuty(text)) || boilerplateCues.process.test(text)
  if (otherMatter(text) && !insists(text) && offDuty) return null
  if (zone === 'duty') {
    if ((insists(text) && !saysDuty(text)) || wantsHeld.test(text)) return 'must'
    if (saysDuty(text) || startsAsDuty(text) || describesDuty(text) || /^to \p{L}+/u.test(text)) return 'duty'
    return unclaimed(text, afterList) ? null : saysNeed(text) || looksImperative(text) ? 'duty' : null
  }
  const manner = /\b(?:well|accurately|clearly|confidently|calmly|effectively|quickly|fluently|independently)\b/u.test(
    text,
  )
  if (saysDuty(text) && !saysNeed(text) && !manner && !(zone === 'nice' && niceCue.test(text))) return 'duty'
  if (saysNeed(text) || startsAsAsset(text)) return zone === 'eligibility' && !insists(text) ? null : levelOf(zone)
  return zone === 'eligibility' || unclaimed(text, afterList) ? null : levelOf(zone)
}

/** "We need you to have …": something held, also where the work is told. */
const wantsHeld = /^we(?:'re| are)? (?:need|want|expect|require|ask|would like|'d like) you to (?:have|hold|bring)\b/u

/**
 * "Prescribe equipment and minor adaptations": under a heading about the work, a sentence without a subject or a form of "to be" near its
 * beginning tells what to do, whatever its verb.
 */
function looksImperative(text: string): boolean {
  const head = text.split(' ').slice(0, 7)
  const [first = '', second = ''] = head
  if (head.length < 3 || /[^\p{L}-]/u.test(first) || /(?:ly|s|ed)$/u.test(first) || subjects.has(first)) return false
  return /^[\p{Ll}-]+,?$/u.test(second) && !head.slice(1).some((word) => finiteVerbs.has(word.replace(/[,.]$/u, '')))
}

const subjects: ReadonlySet<string> = new Set(
  'the a an our your their my we you they he she it this that these those there here who which what when where why how if as at in on for from with by to of and or but because since while no not all each every some many most much more few both one two three since after before during about under over within please yes great good new full part-time full-time permanent rufen schicken senden melden schreiben'.split(
    ' ',
  ),
)

/** True for a sentence that has a subject of its own which is not the person: it describes rather than asks. */
function unclaimed(text: string, afterList: boolean): boolean {
  if (afterList || /\?$/u.test(text)) return true
  return (
    /^(?:this|it|that|there|these|those|the|as|in|at|if|when|all|every|no|not|please|here|what|how|why|but|examples?|for example|you will be evaluated|note)\b/u.test(
      text,
    ) &&
    !niceCue.test(text) &&
    !mustCue.test(text)
  )
}

/** Where no heading helps, only what the line itself says counts. */
function openLevel(unit: Unit, text: string): RequirementLevel | null {
  if (otherMatter(text) && !insists(text)) return null
  if (unit.form === 'item' && text.split(' ').length > 2) {
    if (startsAsDuty(text)) return 'duty'
    if (startsAsAsset(text) && hasSubstance(text)) return 'must'
  }
  if (saysTersely(text)) return 'must'
  if (employerAsks(text) || saysWhomWeSeek(text)) return rhetorical(text) ? null : 'must'
  const employer = employerSubject.test(text)
  const { zone } = unit.from
  if (zone === 'role' ? describesDuty(text) && !/^(?:you|sie|du) /u.test(text) : roleDescribed(text)) return 'duty'
  if (zone === 'role' && !employer && startsAsDuty(text) && text.split(' ').length > 3) return 'duty'
  if (seeksWorker(text)) return 'duty'
  if (saysDuty(text) && !(employer && !/\byou\b/u.test(text))) return 'duty'
  if (
    saysNeed(text) &&
    !(employer && !/\b(?:you|someone|somebody|candidates?|applicants?|people|person)\b/u.test(text))
  )
    return rhetorical(text) ? null : 'must'
  if (/^must\b/u.test(text)) return 'must'
  if (
    /^it(?:'s| is|'d be| would be| will be) \p{L}+ if (?:you|candidates|applicants)\b/u.test(text) &&
    niceCue.test(text)
  )
    return 'must'
  return niceCue.test(text) && (startsAsAsset(text) || (text.split(' ').length <= 12 && !employer)) ? 'must' : null
}

/** "We have an opening for a ranger who will walk the paths": the work in the sentence that offers it. */
function seeksWorker(text: string): boolean {
  const verb =
    /\b(?:an?|the|our|another|one more|two|three) (?:[\p{L}'/-]+ ){1,6}who(?: will| would|'ll)(?: also)? (?<verb>[\p{L}-]+)\b/u.exec(
      text,
    )?.groups?.verb
  return verb !== undefined && /^(?:we|they|there|this|the)\b/u.test(text) && dutyVerbs.has(verb)
}

const hasSubstance = (text: string): boolean =>
  /experien|knowledge|ability|able to|skills?|degree|qualif|understanding|years?|track record|certificat|proficien|familiar|competen|level \d|licen[cs]e/u.test(
    text,
  )

/** "Are you ready?", "If you love homeware, read on", "You are the future": talk, not a request. */
function rhetorical(text: string): boolean {
  return (
    /\?$/u.test(text) ||
    (/^(?:if you(?:'re| are)? (?:love|want|looking|ready|interested|passionate|think|would like|have any)|whether you|do you|are you|have you)\b/u.test(
      text,
    ) &&
      !/hear from|years/u.test(text)) ||
    /\b(?:read on|look no further|this is for you|this could be)\b/u.test(text)
  )
}
