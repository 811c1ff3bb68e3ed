import type { EntryKind } from '../../domain/entry.ts'
import { asksForHours, tellsHours } from './hours-told.ts'
import { isOnRollAsked } from './is-on-roll-asked.ts'
import { isSameCredential } from './names-credential.ts'

/** An item as it is held. */
export interface Held {
  readonly text: string
  /** What kind of entry it stands under; null for none. */
  readonly kind: EntryKind | null
}

/**
 * Whether an item that meets a condition only in part is yet what a person would put under it: a licence or certificate of the same name, one with the same designation ("STCW II/1"), a licence to drive, or a
 * language by its name. Anything else under a condition would claim what nobody asked for.
 */
export function answersCondition({ text, kind }: Held, requirement: string): boolean {
  if (isSameCredential(text, requirement) || isOnRollAsked(text, requirement) || isWhatOneIs(text, requirement))
    return true
  if (asksForHours(requirement)) return kind === 'work' && tellsHours(text, requirement)
  if (kind === 'language' || statesTongue.test(text)) return isNamedTongue(text, requirement)
  if (holdsClass(text, requirement)) return true
  if (asksToDrive(requirement) || asksToTravel(requirement)) {
    if (isDrivingLicence(text) || drives.test(text)) return true
  }
  if (schoolSubjects(requirement).some((subject) => schoolPaper.test(text) && subject.test(text))) return true
  if (kind !== 'certificate' && kind !== 'award' && kind !== 'skill') return false
  return sharesDesignation(text, requirement)
}

/** Whether an item is the licence or the language that is asked for in passing: "if you have a D licence, and if you speak some Welsh". */
export const isHeldAs = ({ text, kind }: Held, requirement: string): boolean =>
  holdsClass(text, requirement) ||
  (asksToDrive(requirement) && (isDrivingLicence(text) || drives.test(text))) ||
  ((kind === 'language' || speaks.test(text) || statesTongue.test(text)) &&
    isNamedTongue(text.replace(speaks, ''), requirement))

/** Whether an item meets a condition or a part of it ("good English and maths, and you'll want to drive") that another leaves open. */
export const meetsWhatIsOpen = (held: Held, other: Held, requirement: string): boolean =>
  [requirement, ...requirement.split(/[,;]| and | as well as |\bplus\b/u)].some(
    (part) => answersCondition(held, part) && !answersCondition(other, part),
  )

/** "Good English and maths" of a school: the subjects by which postings name it. General knowledge. */
const subjects: readonly RegExp[] = [/\bEnglish\b/u, /\bmath(?:s|ematics)\b/iu]
const asksForSchool =
  /^(?:(?:an?|the|you(?:['’]ll)?|need|have|with|must|good|sound|basic|decent|solid|gcses?|(?:standard )?grades?|passes|at|in|including|level|[A-C4-9*+]|or|above|equivalent|and|to|,)\P{L}+)*(?:English|math)/iu
const schoolPaper =
  /\b(?:GCSEs?|O[- ]levels?|A[- ]levels?|Highers|National 5s?|Standard Grades?|Leaving Cert\p{L}*|Functional Skills|school certificate|Abitur)\b/iu

const schoolSubjects = (requirement: string): readonly RegExp[] =>
  asksForSchool.test(requirement) ? subjects.filter((subject) => subject.test(requirement)) : []

const standing =
  /^(?:I am )?(?:an? )?(?:registered|chartered|licen[cs]ed|certified|accredited) (?:\p{L}+ ){0,2}?(?<trade>\p{L}{4,})\b/iu

/** "I am a registered nurse …" for "Registered Nurse": the standing and the trade are those asked for. */
function isWhatOneIs(text: string, requirement: string): boolean {
  const found = standing.exec(text)
  const [first = ''] = /registered|chartered|licen[cs]ed|certified|accredited/iu.exec(text) ?? []
  return (
    found?.groups?.trade !== undefined &&
    new RegExp(`\\b${first} (?:\\p{L}+ ){0,2}${found.groups.trade}`, 'iu').test(requirement)
  )
}

/** Letters by which a profession names its papers, where a requirement begins with them: "ACA, ACCA or CIMA with …", "NVQ Level 3 in …". */
const lettersAsked =
  /^(?:(?:an?|the|full|current|valid|hold(?:s|ing)?|qualified|part[- ]qualified|either|be|you(?: must)?|must|have|are) )*(?<letters>(?:City (?:&|and) Guilds|\p{Lu}[\p{Lu}\d&/.-]+)(?:(?:, | or |, or | and |\/|\s\/\s)(?:City (?:&|and) Guilds|\p{Lu}[\p{Lu}\d&/.-]+))*)/u

/** The one body of the kind that is spelt out and never put in letters. */
const guilds = (text: string): string => text.replace(/\bCity (?:&|and) Guilds\b/gu, 'CITY&GUILDS')

/** Whether an item is a paper that a requirement asks for by its letters before anything else. */
export function isNamedPaper({ text, kind }: Held, requirement: string): boolean {
  if (kind !== 'certificate' && kind !== 'education' && kind !== 'award') return false
  const letters = lettersAsked.exec(requirement)?.groups?.letters ?? ''
  const held = new Set(guilds(text).match(/\p{Lu}[\p{Lu}\d&.-]+/gu) ?? [])
  return guilds(letters)
    .split(/,? or |, | and |\s?\/\s?/u)
    .some((name) => held.has(name))
}

/** Whether a language is one that is asked for by its name: "French (C1)" for "fluent French". */
export function isNamedTongue(text: string, requirement: string): boolean {
  const [tongue = ''] =
    /\b(?!(?:Bilingual|Fluent|Native|Conversational|Basic|Spoken)\b)\p{Lu}\p{L}{3,}/u.exec(text) ?? []
  return (
    tongue !== '' && new RegExp(String.raw`(?<!\p{L})${tongue}(?!\p{L})`, 'iu').test(requirement.replace(setAside, ''))
  )
}

/** "Languages other than English" asks for any but that, and whoever learns "English as an additional language" is another. */
const setAside =
  /\b(?:other than|besides|apart from|in addition to|beyond|as well as) \p{Lu}\p{L}+|\bEnglish as an? (?:additional|second|foreign|other) language\b/gu

/** A name with a figure in it, or of capitals only: "II/1", "STCW", "ADR"; a bare figure has its name before it: "code 95". */
const designation =
  /(?<![\p{L}\d])(?:(?!(?:[Ll]evel|[Gg]rade|[Bb]and|[Cc]lass|[Yy]ear|grade|band|class|year|stage|part|section|the|with|least|over|of|in|to|for|and|or|from|until|at)\b)\p{L}+ \d{1,4}(?![\p{L}\d/.:])|(?=[\p{L}\d/.-]*\p{Lu})(?=[\p{L}\d/.-]*(?:\d|\p{Lu}{2}))[\p{Lu}\d][\p{L}\d/.-]*)(?![\p{L}\d])/gu

const designationsIn = (text: string): string[] =>
  [...text.matchAll(designation)].map(([name]) => name.toUpperCase()).filter((name) => !/\b(?:19|20)\d{2}$/u.test(name))

/** One of the things asked for is named by the item with all that tells it from its kin: whoever is asked for "STCW V/1-1" does not answer with "STCW II/1". */
function sharesDesignation(text: string, requirement: string): boolean {
  const held = new Set(designationsIn(text))
  return requirement.split(/[,;]|\b(?:and|or)\b/u).some((asked) => {
    const names = designationsIn(asked)
    const numbered = names.filter((name) => /\d/u.test(name))
    const wanted = numbered.length > 0 ? numbered : names.slice(0, 1)
    return wanted.length > 0 && wanted.every((name) => held.has(name))
  })
}

/** "Welsh: first language", "Irish (fluent)", "Tamil - mother tongue": a language with how well it is spoken, wherever it stands. */
const statesTongue =
  /^(?:I am )?(?:[Bb]ilingual|[Ff]luent)(?: in)? \p{Lu}\p{L}{3,}|^(?:I am (?:a )?)?\p{Lu}\p{L}{3,}(?: ?[:(–—,-]\s?|\s)(?:\p{L}+ )?(?:first language|second language|mother tongue|native|fluent|bilingual|conversational|intermediate|advanced|proficient|basic|spoken|[ABC][12])\b/u

const speaks = /^(?:I (?:can |also )?)?speaks? (?:(?:some|good|fluent|basic|conversational|native) )?/iu

/** Whether an item tells of a language at all, or of work between two. */
export const speaksTongue = ({ text, kind }: Held): boolean =>
  kind === 'language' ||
  statesTongue.test(text) ||
  /\b(?:bilingual|fluent|native|mother tongue|conversational|first language|interpret\p{L}*|translat\p{L}*)\b|\bspeaks? (?:\p{L}+ )?\p{Lu}/u.test(
    text,
  ) ||
  /^(?:\p{Lu}\p{L}+(?: \([^)]*\))?(?:,| and)? ?){1,4}\.?$/u.test(text)

/** Classes of licences for the road: "cat C and D", "class 1 (C+E)". */
const classes = /(?<![\p{L}\d])(?:[BCD]1?\+?E?|D1)(?![\p{L}\d])/gu
const ofClasses = /\b(?:licen[cs]es?|entitlement|cat(?:egor(?:y|ies))?|class)\b/iu

/** "Car 1995, C 2006, C+E 2015": classes with the years in which they were passed. */
const listsClasses = /(?<![\p{L}\d])(?:[BCD]1?\+?E?|D1),? (?:\(?(?:19|20)\d{2}\)?|first time)/u

/** "Full clean licence, cat C and D" for "a D1 or D licence". */
export function holdsClass(text: string, requirement: string): boolean {
  if (!/\blicen[cs]e|\bentitlement/iu.test(requirement) || !(ofClasses.test(text) || listsClasses.test(text)))
    return false
  const asked = new Set(requirement.match(classes) ?? [])
  return (text.match(classes) ?? []).some((one) => asked.has(one))
}

const asksToDrive = (requirement: string): boolean =>
  /\bdriv(?:er|ers|ing)(?:['’]s?)? (?:licen[cs]e|permit)\b|\b(?:(?:able|ability|licen[cs]ed|want|need|have) to|must|can|do you) drive(?! (?:\p{L}+ ){0,2}(?:forward|change|growth|sales|results|improvements?|performance|innovation|projects?|strategy|revenue|quality|engagement))\b/iu.test(
    requirement,
  ) && !/\b(?:[CD]1?\+?E?|[HL]GV|HR|HC|MC|heavy|forklift|bus)\b/u.test(requirement)

/** To get about by oneself, which a licence shows: not to be away from home, nor to fly. */
const asksToTravel = (requirement: string): boolean =>
  /\b(?:able|ability|willing(?:ness)?|free) to (?:travel|get about|get around)\b|\btravel (?:throughout|around|across|between|within)\b|\b(?:access to|use of) (?:a |your own )?(?:car|vehicle|transport)\b|\bown (?:car|transport|vehicle)\b/iu.test(
    requirement,
  ) &&
  !/\b(?:abroad|international\p{L}*|overseas|overnight|nights?|worldwide|Europe|global\p{L}*|fly|flights?)\b/iu.test(
    requirement,
  )

/** Whoever says so drives: "I drive", "own car", "have the use of a car"; not "drove 14 collections a week". */
const drives =
  /^(?:[^.]*[,;] )?(?:and )?I (?:can )?drive(?: an? (?:van|car|minibus|lorry))?(?=[.,;]|$| and\b)|\b(?:(?:my |have (?:my |an? )?)?own (?:car|van|transport|vehicle)|use of a (?:car|van|vehicle))\b/iu

/** Licences for the road by their classes in several countries; whoever holds one for heavier vehicles may drive a car. General knowledge. */
const isDrivingLicence = (text: string): boolean =>
  /\b(?:(?:heavy|medium|light) (?:rigid|combination)|multi[- ]combination|[HL]GV|PCV|(?:full|clean|car|driving|driver['’]?s?)[^,;.]{0,20} (?:licen[cs]e|permit)|(?:licen[cs]e|permit)[^,;.]{0,20}\b(?:B\+E|C\+E|[BCD]1?E?)\b|category [BCD]1?E?)\b/iu.test(
    text,
  )
