import type { RequirementLevel } from '../../domain/requirement.ts'
import { anyOf } from '../../text/any-of.ts'
import { anyPhrase } from '../../text/any-phrase.ts'
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
import { bareEligibility, firmEligibility, hoursEligibility, languageEligibility } from '../cues/eligibility-cues.ts'
import { isFiller } from '../cues/filler.ts'
import { mustCue, negated, niceCue } from '../cues/level-cues.ts'
import { neverAsked } from '../cues/never-asked.ts'
import { asksAQuestion } from '../cues/question-cues.ts'
import { isFactLine } from '../facts/fact-line.ts'
import { readLimit } from '../facts/limit.ts'
import { benefitVote, withoutAsides } from '../lines/line-votes.ts'
import type { ZonedLine } from '../lines/zoned-line.ts'
import { addressesAi } from '../texts/addresses-ai.ts'
import { finiteVerbs } from './finite-verbs.ts'
import { isTerse, saysTersely } from './terse.ts'

/** A stretch of a line that may be a requirement. */
export interface Unit {
  readonly text: string
  /** `item`: a bullet, a row's cell or a line of its own, whole. `prose`: a sentence or a clause of one. */
  readonly form: 'item' | 'prose'
  readonly from: ZonedLine
  /** The level of the clause before it in the same sentence, whose subject it shares. */
  readonly after?: RequirementLevel | null
  /** A thing after the first of a list in its sentence. */
  readonly listed?: boolean
}

/** True when nothing in a unit can be asked for, whatever it looks like: no words, help with applying, a fact, the page around it. */
export function isBarred(unit: Pick<Unit, 'text' | 'from'>): boolean {
  const text = cueText(unit.text)
  if (!/[\p{L}]{2}|[\p{Script=Han}]/u.test(text) || isFiller(text) || addressesAi(text) || offersHelp.test(text))
    return true
  if (plainlyDenied.test(text) || neverAsked(text) || isFactLine(unit.from.line.text)) return true
  return unit.from.zone === 'page' || (boilerplateCues.page.test(text) && !saysNeed(text))
}

/** The level of what a unit asks for, or null when it asks for nothing. */
export function judge(unit: Unit): RequirementLevel | null {
  const text = cueText(unit.text)
  const { zone } = unit.from
  if (isBarred(unit)) return isFactLine(unit.from.line.text) && isEligibility(unit, text) ? 'eligibility' : null
  if (asksAQuestion(unit, text)) return 'question'
  if (unit.form === 'prose' && (zone === null || zone === 'role') && wantsRole.test(text)) return null
  if (unit.after && /^so (?:is|are|does|do|would)\b/u.test(text)) return unit.after
  const nice = isNice(unit, text) || (unit.listed === true && unit.after === 'nice')
  if (negated.test(leading(text)) && !nice && !firmEligibility.test(text)) return null
  if (isEligibility(unit, text)) return nice && !(apart(unit) && !niceCue.test(leading(text))) ? 'nice' : 'eligibility'
  if (unit.listed && unit.after) return unit.after === 'eligibility' ? (isWork(text) ? 'duty' : 'must') : unit.after
  const level = isAsked(unit, text) ?? continued(unit, text)
  if (level === 'duty') return 'duty'
  return level === null ? null : nice ? 'nice' : level === 'nice' ? 'must' : level
}

/** "… and help younger colleagues to grow": work told in several words, no thing to have ("own tools"). */
const isWork = (text: string): boolean => startsAsDuty(text) && !/^own\b/u.test(text) && text.split(' ').length >= 4

/** "No qualification is needed", "A doctorate is not required", "if you've got one, …": takes back, whatever words it holds. */
const plainlyDenied =
  /^(?:no (?:[\p{L}'’-]+ ){1,8}(?:is |are )?(?:needed|required|necessary|expected)|no need (?:to|for)\b|(?:[\p{L}'’-]+ ){1,10}(?:is not|are not|isn't|aren't|not) (?:strictly |at all )?(?:needed|required|necessary|expected))\b(?!.*\b(?:but|must|essential|helpful|useful|desirable|advantage|welcome)\b)|^if you(?:'ve| have| do| don't| haven't)(?: got)? (?:one|it|any|them|that|not)\b/u

/** "If you need this advertisement in large print, you must ring us": help with applying, whatever it tells the reader to do. */
const offersHelp =
  /^(?:if|should) you (?:require|need) (?:any |an? |this |these |to )?(?:alternative|alternate|adjustments?|reasonable|assistance|support|help|accommodations?|advert\p{L}*|document|large print|other format)/u

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
  return niceCue.test(leading(text))
}

/** Brackets about a part of the line ("Python (Django a plus)"), not about the line itself ("(desirable)"). */
const aside =
  /\((?!(?:an? |highly |very |strongly |would be |is |but |also )*(?:desirable|preferred|bonus|plus|advantage|asset|ideal|nice|optional|not|useful|helpful|d\)|welcome|beneficial))[^()]{0,200}\)/gu

/**
 * A line without what it adds about something else: "English; Norwegian is a plus" asks for English.
 * An addition that speaks of the line itself ("; desirable", "but it is not essential") stays.
 */
function leading(line: string): string {
  const text = line.replace(aside, ' ')
  const [first = '', ...rest] = text.split(/;\s+|\.\s+(?=\S)/u)
  const about = rest.some((part) =>
    /^(?:but |and |though )?(?:this|it|that|desirable|preferred|ideally|not|a plus|a bonus|an advantage|nice|optional|would|is)\b/u.test(
      part,
    ),
  )
  const kept = about || first.length < 4 ? text : first
  const modifier =
    /(?:,|\s[(–-])\s*(?:ideally|preferably|idealerweise|idéalement|bij voorkeur|preferentemente|vorzugsweise)\b/u.exec(
      kept,
    )
  if (modifier && modifier.index >= 8) return kept.slice(0, modifier.index)
  const tail =
    /,\s+(?:and |with |while )?(?!but)(?:\S+ ){1,6}(?:is |are |would be |being )?(?:an? |considered an? )(?:\S+ )?(?:plus|bonus|advantage|asset)\.?$/u.exec(
      kept,
    )
  if (tail && tail.index > 15) return kept.slice(0, tail.index)
  const second = graded.test(kept) ? welcomeTail.exec(kept) : null
  return second ? kept.slice(0, second.index) : kept
}

/** Beginnings that already say how well something is to be known or held. General knowledge, in German and English. */
const graded =
  /^(?:(?:sehr )?gute|ausgezeichnete|fundierte|fließende?s?|verhandlungssichere?s?|sichere|abgeschlossene[sr]?|fluent|native|excellent|good|strong|confident|full|[abc][12])\b|^\p{L}+kenntnisse\b/u
/** "…, Englisch von Vorteil": what is only welcome, told after what is asked; "A, B oder C von Vorteil" speaks of all. */
const welcomeTail =
  /,\s+(?!.*\b(?:or|oder|and|und)\b)[^,;]{2,40}?\s(?:(?:is|are|ist|sind|wären?|would be)\s)?(?:von vorteil|wünschenswert|vorteilhaft|ein plus|an? (?:\p{L}+ )?(?:advantage|plus|bonus|asset)|preferred|desirable|welcome|useful|helpful)\.?$/u

const aboutKnowing =
  /^(?:experience|knowledge|understanding|track record|proven|demonstr|familiarity|expertise|skills? in|awareness|record of|evidence of|background in)/u
const readiness =
  /^(?:(?:they|you|(?:the )?post ?holders?|applicants|all staff) (?:will|must|should|would|may) (?:also )?)?(?:take part|taking part|participat|travel|work(?:ing)? (?:shift|weekend|evening|flexib|night|on|some|one|within|at|from)|be (?:on[- ]call|available|willing|prepared|flexible)|cover(?:ing)? (?:shift|weekend|night|for)|join(?:ing)? the|attend(?:ing)? (?:the office|evening|weekend)|some|occasional|regular|hold|some evening|on[- ]call|driv)/u

function isEligibility(unit: Unit, text: string): boolean {
  const { zone } = unit.from
  const language = languageEligibility.test(text) && !aboutWriting(text)
  const hours = hoursEligibility.test(text)
  const firm = firmEligibility.test(text.replace(sinceRegistration, ' ')) || standing.test(text)
  if (!(firm || hours || language || ((unit.form === 'item' || unit.listed) && bareEligibility.test(text))))
    return false
  if (aboutKnowing.test(text) && !language && !/\blicen[cs]e\b|regist|vaccin|immuni|clearance|\bchecks?\b/u.test(text))
    return false
  if (zone === 'duty' && unit.form === 'item') return readiness.test(text) && (firm || hours)
  if (unit.form === 'prose' && saysDuty(text) && !firm && !hours) return false
  if (
    zone === 'benefits' ||
    zone === 'company' ||
    zone === 'legal' ||
    zone === 'process' ||
    zone === 'role' ||
    zone === null
  )
    return binding(unit, text, firm)
  const said = unit.form === 'prose' ? { ...unit.from.line, text: unit.text } : unit.from.line
  return firm || !benefitVote(said)
}

/** "Post-registration experience" tells when it was gained, not that a register is a condition. */
const sinceRegistration = /\b(?:post|pre)[- ]registration\b/u

/** Times to be free, health, clearances and licences to drive that go by other names. General knowledge. */
const standing = anyOf([
  String.raw`\b(?:be|are|is|being) (?:free|available) (?:for|from|in|during|throughout) (?:the |all |whole |of )*(?:\p{L}+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|season|term|tour|run|festival|weekends?)\b`,
  String.raw`\bmedically fit\b|\b(?:no more than|max(?:imum)?(?: of)?) \d{1,2} (?:penalty )?points\b|\batas\b`,
  String.raw`\b(?:fuhrer|führer|fahr)ausweis|\b(?:arbeitsbeginn|stellenantritt)\b`,
  String.raw`\b(?:cpc|digi(?:tal)?(?: tacho(?:graph)?)? card)\b.{0,24}\b(?:in date|valid|held|current)\b`,
  String.raw`\b(?:c\+e|class [12]|[hl]gv(?: class \d)?)\b.{0,24}\b(?:held|licen[cs]e|entitlement)\b`,
])

const obliges = anyPhrase(
  [
    'will (?:complete|undergo)|must|need|needs|required|requires|require|subject to|essential|involves?',
    String.raw`include[sd]?|expected|will be|you'd|you'll|you|candidates?|applicants?|post ?holder|appointment`,
    'appointed|only|available|eligible|open to|have to|hold|ist|sind|est|es|rota|working language',
    'language of|willing|able|per week|a week|at least|satisfactory|vous|sie|du|je|jij|usted|current|full',
    'needed|necessary|we ask|everyone|condition|every|weekends?|shifts?|saturdays?|rotating|own',
  ],
  'u',
)

/** "Excellent written English": writing well is a skill, as distinct from the language that one works in. */
function aboutWriting(text: string): boolean {
  return (
    /\b(?:written|writing|write)\b[^.;,]{0,12}\benglish\b|\benglish\b.{0,6}\b(?:writing|grammar|spelling)\b/u.test(
      text,
    ) && !/\b(?:fluen\w+|native|proficien\w+|bilingual|spoken|oral|speak\w*|level|[abc][12])\b/u.test(text)
  )
}

/** Outside the parts that ask, a condition counts only when it binds the person and is no offer. */
function binding(unit: Unit, text: string, firm: boolean): boolean {
  if (unit.after === 'must' || unit.after === 'eligibility') return true
  if (
    boilerplateCues.process.test(text) &&
    !/\b(?:must|subject to|required|need|will (?:complete|undergo|have to))\b/u.test(text)
  )
    return false
  if (
    /\b(?:we offer|we can offer|option to|opportunity to|your choice|if you (?:like|want|wish)|we(?:'ll| will) (?:train|help|put) you|flexible working|we(?:'ll)? (?:pay|sponsor|cover)|our working week|no (?:weekends?|evenings?))\b/u.test(
      text,
    )
  )
    return false
  if (unit.from.zone === 'company' && !/\b(?:must|you|applicants?|candidates?|subject to)\b/u.test(text)) return false
  if (
    /^(?:our|we)\b/u.test(text) &&
    !/\boffice\b.{0,20}\b\p{L}+days?\b|\bdays?\b.{0,30}\boffice\b|\bsponsor/u.test(text) &&
    !/\b(?:you|candidates?|applicants?|appoint|require|need|rota|subject to)/u.test(text)
  )
    return false
  return (
    obliges.test(text) ||
    (isTerse(text) && /^(?:\d|one) in (?:\d|\p{L}+)\b|^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}* ?(?:-|to)/u.test(text)) ||
    (firm && (unit.form === 'item' || /\boffice\b.*days?\b/u.test(text)))
  )
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
