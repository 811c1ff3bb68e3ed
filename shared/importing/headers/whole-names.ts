import type { EntryKind } from '../../domain/entry.ts'
import { dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { type Stretch, trimmed } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { gradePattern, hasDegree } from '../words/degree-words.ts'
import { ownAccount, terms } from '../words/employment-terms.ts'
import { departmentWords, fieldWords, legalForms, unitWords } from '../words/organisation-words.ts'
import { armedForce, serviceRank } from '../words/service-ranks.ts'
import type { Labelling, Segment } from './label-header.ts'

export interface WholeNames {
  readonly title: Stretch | null
  readonly organisation: Stretch | null
  /** A town no table holds: what a comma parts from the employer and nothing calls anything else. */
  readonly location: Stretch | null
}

/**
 * Title and organisation with the parts of their names that the labelling left over: "Example Council / Cyngor Enghraifft", "Example
 * Library, NUI Example", "Supply Teacher (brigade)". What is left over would else stand in no field.
 */
export function wholeNames({ title, organisation, location, others }: Labelling, kind: EntryKind): WholeNames {
  const employer = organisation && others.reduce((whole, other) => withName(whole, other), organisation.stretch)
  const opened = title && kind === 'education' ? others.reduce(withOpening, title.stretch) : title?.stretch
  const name = opened && others.reduce((whole, other) => withQualifier(whole, other, kind), opened)
  const town =
    employer && !location ? others.find(({ stretch, text }) => isTown(text) && townBehind(employer, stretch)) : null
  return { title: name ?? null, organisation: employer, location: location?.stretch ?? town?.stretch ?? null }
}

/** "Green Cert (Level 6 Certificate)": what stands before the bracket that tells the degree is its name as well. */
function withOpening(whole: Stretch, { stretch, text }: Segment): Stretch {
  const behind = whole.block.text.slice(whole.end)
  const closes = /^\s*[)\]]/u.exec(behind)?.[0].length
  const opens = stretch.start < whole.start && /^\s+[([]$/u.test(gap(whole, stretch) ?? '')
  if (!opens || closes === undefined || scoreOrganisation(text) >= 1.9 || scorePlace(text) >= 1) return whole
  return { ...whole, start: stretch.start, end: whole.end + closes }
}

/** Employers are told in two languages, or with the body they belong to. */
function withName(whole: Stretch, other: Segment): Stretch {
  const between = gap(whole, other.stretch)
  if (between === null || !isName(other.text)) return whole
  if (armedForce.test(other.text) && other.stretch.start < whole.start && /^,\s+$/u.test(between))
    return joined(whole, other.stretch)
  if (/^\s*\/\s*$/u.test(between) && endsInForm(whole) && isTown(other.text)) return whole
  if (/^\s*[/;]\s*$/u.test(between)) return joined(whole, other.stretch)
  const last = tokens(other.text).at(-1)?.word ?? ''
  const part = unitWords.has(last) || departmentWords.has(last)
  return behind(whole, other.stretch) && !part && isBody(other.text) ? joined(whole, other.stretch) : whole
}

/** "Example Joinery Ltd / Bexley": a firm's form closes its name, and what a stroke parts from it is where it was. */
const endsInForm = (whole: Stretch): boolean =>
  legalForms.has(tokens(whole.block.text.slice(whole.start, whole.end)).at(-1)?.word ?? '')

const behind = (whole: Stretch, other: Stretch): boolean =>
  other.start > whole.start && /^,\s+$/u.test(gap(whole, other) ?? '')

/** "Example House (Example Trust), Kirkbrae": what a bracket says of the employer may stand before the town. */
const townBehind = (whole: Stretch, other: Stretch): boolean =>
  other.start > whole.start && /^(?:\s*\([^()]*\))?(?:,\s+|\s*\/\s*)$/u.test(gap(whole, other) ?? '')

/** "NUI Example", "Example University": a body somebody belongs to rather than a town. */
const isBody = (text: string): boolean => scoreOrganisation(text) >= 1.9 || /^\p{Lu}{2,5}\s\p{Lu}\p{Ll}/u.test(text)

/** Up to three words, written as names are. */
const isTown = (text: string): boolean =>
  isName(text) &&
  !unitWords.has(tokens(text).at(-1)?.word ?? '') &&
  !isBody(text) &&
  !serviceRank.test(text) &&
  /^\p{Lu}\p{Ll}[\p{L}'’.-]*(?:[ -][\p{L}'’.-]+){0,2}$/u.test(text)

const isName = (text: string): boolean =>
  scoreOrganisation(text) >= 1 &&
  scorePlace(text) < 1 &&
  scoreJobTitle(text) < 1.6 &&
  !terms.test(text) &&
  !hasDegree(text) &&
  !gradePattern.test(text) &&
  !/^\d/u.test(text)

/** A grade somebody held the post in ("Grade 7, Head of Example"). General knowledge. */
const rankOnly = /^(?:grade|band|level|scale|class|tier|g)\s?\d{1,2}[a-z]?$|^(?:SEO|HEO|EO|AO|SCS\s?\d?)$/iu

/** Hours and contracts that people write behind their title as a part of it. General knowledge. */
const hours =
  /^(?:(?:full|part)[- ]?time|temporary|fixed[- ]term|seasonal|casual|locum|voluntary|unpaid|maternity cover|(?:week)?(?:days|nights|ends)|evenings|(?:sat|sun|fri|mon)(?:ur)?days?|holidays|summers?|bank|relief|vollzeit|teilzeit)\b/iu

const isDepartment = (word: string): boolean =>
  fieldWords.has(word) ||
  departmentWords.has(word) ||
  /^(?:medicine|(?:out|in)patients|theatres?|icu|itu|hdu)$/u.test(word)

/** Where in a house somebody works: "Respiratory Ward", "MSK Outpatients", "CT and MRI". */
const isUnit = (text: string): boolean => {
  const words = tokens(text).map(({ word }) => word)
  const last = words.at(-1) ?? ''
  const named = unitWords.has(last) || (/^\p{Lu}/u.test(text) && words.some(isDepartment))
  return words.length <= 4 && (named || /^\p{Lu}[\p{Lu}&]{1,5}(?:(?: and | & |\/)\p{Lu}[\p{Lu}&]{1,5})?$/u.test(text))
}

/** What stands in brackets right behind a title says what kind of it; behind a degree also what a comma parts, behind a post the ward or team. */
function withQualifier(whole: Stretch, { stretch, text }: Segment, kind: EntryKind): Stretch {
  const rank =
    kind !== 'education' &&
    stretch.start < whole.start &&
    (rankOnly.test(text) || serviceRank.test(text) || scoreJobTitle(text) >= 2.2)
  if (rank && /^,\s+$/u.test(gap(whole, stretch) ?? '')) return joined(whole, stretch)
  const between = stretch.start > whole.start ? gap(whole, stretch) : null
  if (between === null) return whole
  const closing = /^\s*[)\]]/u.exec(stretch.block.text.slice(stretch.end))?.[0].length
  const bracketed = /^\s+[([]$/u.test(between) && closing !== undefined
  if (kind === 'education' && gradePattern.test(text))
    return bracketed
      ? { ...whole, end: stretch.end + closing }
      : /^,\s+$/u.test(between)
        ? joined(whole, stretch)
        : whole
  if (hours.test(text) && bracketed) return { ...whole, end: stretch.end + closing }
  if (!/\p{L}{2}/u.test(text)) return whole
  if (terms.test(text) || ownAccount.test(text) || gradePattern.test(text) || dateSpans(text).length > 0) return whole
  if (scorePlace(text) >= 1 || scoreOrganisation(text) >= 1.9) return whole
  if (bracketed) return { ...whole, end: stretch.end + closing }
  if (kind === 'work' && isUnit(text)) return /^(?:,|\s[-–—])\s+$/u.test(between) ? joined(whole, stretch) : whole
  return kind === 'education' && /^,\s+$/u.test(between) && tokens(text).length <= 4 ? joined(whole, stretch) : whole
}

/** What stands between two stretches of one line; null when they are of different blocks or overlap. */
function gap(one: Stretch, other: Stretch): string | null {
  if (one.block.runs !== other.block.runs) return null
  const [first, last] = one.start < other.start ? [one, other] : [other, one]
  return first.end <= last.start ? first.block.text.slice(first.end, last.start) : null
}

const joined = (one: Stretch, other: Stretch): Stretch =>
  trimmed({ ...one, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) })
