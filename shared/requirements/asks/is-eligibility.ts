import { anyOf } from '../../text/any-of.ts'
import { anyPhrase } from '../../text/any-phrase.ts'
import { saysDuty } from '../cues/ask-cues.ts'
import { boilerplateCues } from '../cues/boilerplate-cues.ts'
import { bareEligibility, firmEligibility, hoursEligibility, languageEligibility } from '../cues/eligibility-cues.ts'
import { benefitVote } from '../lines/line-votes.ts'
import { isTerse } from './terse.ts'
import type { Unit } from './unit.ts'

/** True when a unit, with its `text` folded, names a condition that a person must meet apart from what they can do. */
export function isEligibility(unit: Unit, text: string): boolean {
  const { zone } = unit.from
  const language = languageEligibility.test(text) && !aboutWriting(text)
  const hours = hoursEligibility.test(text.replace(leadsShift, ' '))
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

const aboutKnowing =
  /^(?:experience|knowledge|understanding|track record|proven|demonstr|familiarity|expertise|skills? in|awareness|record of|evidence of|background in)/u
const readiness =
  /^(?:(?:they|you|(?:the )?post ?holders?|applicants|all staff) (?:will|must|should|would|may) (?:also )?)?(?:take part|taking part|participat|travel|work(?:ing)? (?:shift|weekend|evening|flexib|night|on|some|one|within|at|from)|be (?:on[- ]call|available|willing|prepared|flexible)|cover(?:ing)? (?:shift|weekend|night|for)|join(?:ing)? the|attend(?:ing)? (?:the office|evening|weekend)|some|occasional|regular|hold|some evening|on[- ]call|driv)/u

/** "Lead a team on a busy shift": what one leads, not when one works. */
const leadsShift =
  /\b(?:lead|leading|led|manage|managing|run|running|supervis\p{L}+|charge of|co-?ordinat\p{L}+)\b[^.;]{0,30}\bshifts?\b(?! (?:work|pattern))/gu

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
    `include[sd]?|expected|will be|you'd|you'll|you|candidates?|applicants?|post ?holder|appointment`,
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
