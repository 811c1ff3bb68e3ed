import { fold } from '../../text/fold.ts'
import { remembered } from '../../text/remembered.ts'
import { namesDuties } from '../words/duty-labels.ts'
import { type SectionClass, sectionNames, sectionQualifiers } from './section-names.ts'

/** A heading recognised by its words. `length` is how much of the text is the heading; the rest is the first line under it. */
export interface SectionHeading {
  readonly section: SectionClass
  readonly name: string
  readonly length: number
}

/** The section a whole line names ("WORK EXPERIENCE", "E D U C A T I O N", "2. Skills & Tools:"), or null. */
export function sectionHeading(text: string): SectionHeading | null {
  if (text.length > 70 || /[@]|https?:/u.test(text) || namesDuties(text)) return null
  const name = plainName(text)
  const section = sectionOf(name)
  return section ? { section, name, length: text.length } : null
}

/** Words that close a heading and little else, so that what follows on the line is something else. General knowledge of CVs. */
const tailed =
  /(?:experience|experiences|employment|history|background|education|skills|projects|publications|qualifications|certifications|volunteering|berufserfahrung|ausbildung|kenntnisse|formation|expérience|experiencia|educación|esperienza|istruzione|competencies|languages|awards)$/u

/** A heading with something after it on the same line ("Professional Experience Example Ltd"): the longest name that fits, at least `least` words long. */
export function headingWithTail(text: string, least: number): SectionHeading | null {
  const words = [...text.matchAll(/\S+/gu)]
  for (let count = Math.min(words.length - 1, 5); count >= least; count -= 1) {
    const last = words[count - 1]
    const next = words[count]
    if (!last || !next || !/^[\p{Lu}\p{N}("'“*]/u.test(next[0])) continue
    const length = last.index + last[0].length
    if (/[,;&]$|\band$/iu.test(last[0]) || /^(?:and|&|of|in|with|at|for|to|from|on|by)$/iu.test(next[0])) continue
    const name = plainName(text.slice(0, length))
    const section = tailed.test(name) ? sectionOf(name) : null
    if (section) return { section, name, length }
  }
  return null
}

/** Folded, without numbering, decoration, letter spacing and a final colon. */
export const plainName = remembered(freshPlainName)

function freshPlainName(text: string): string {
  const closed = letterSpaced(text) ? text.replace(/(\S) (?=\S)/gu, '$1').replace(/\s+/gu, ' ') : text
  const bare = fold(closed)
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){2,})(?!\p{L})/gu, (letters) => letters.replace(/\./gu, ''))
    .replace(/&/gu, ' and ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}')]+$/gu, '')
    .replace(/^(?:[ivx]{1,4}|[a-z]|\d{1,2})[.)]\s+/u, '')
  return (bare.endsWith(')') ? withoutAside(bare) : bare)
    .replace(/[_*=:|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{3}),? etc$/u, '')
}

const withoutAside = (name: string): string =>
  name
    .replace(/\s*\((?:selected|recent|cont(?:inued|'d|\.)?|extract|fortsetzung)\)$/u, '')
    .replace(/(?<=\p{L}{3})\s*\((?!hons\b)[^()]{3,40}\)$/u, '')

/** Six in ten of the words are single letters: "E X P E R I E N C E", "E D U C AT I O N". */
function letterSpaced(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  return words.length >= 4 && words.filter((word) => word.length === 1).length >= words.length * 0.6
}

/** What people can do by names that look like a heading with its qualifier. General knowledge of CVs. */
const abilities =
  /^(?:(?:customer|client|guest) (?:service|care|engagement)s?|social media|(?:technical|creative|report) writing)$/u

const sectionOf = remembered(freshSection)

function freshSection(name: string): SectionClass | null {
  if (!name || name.split(' ').length > 7 || abilities.test(name)) return null
  return sectionNames.get(name) ?? sectionNames.get(unqualified(name)) ?? joined(name) ?? closedUp(name)
}

function unqualified(name: string): string {
  const words = name.split(' ')
  let first = 0
  while (first < words.length - 1 && sectionQualifiers.has(words[first] ?? '')) first += 1
  return words.slice(first).join(' ')
}

/** "Skills and tools", "Awards, grants and honours": every part must name a section or only qualify one; the first decides. */
function joined(name: string): SectionClass | null {
  const parts = name.split(/\s*(?:,|\/|\+|\band\b|\bund\b|\bet\b|\by\b)\s*/u).filter(Boolean)
  if (parts.length < 2) return null
  const classes = parts.map((part) => sectionNames.get(part) ?? sectionNames.get(unqualified(part)) ?? null)
  const known = classes.filter((each) => each !== null)
  const unknown = parts.filter(
    (part, index) => classes[index] === null && !part.split(' ').every((word) => sectionQualifiers.has(word)),
  )
  if (unknown.some((part) => part.split(' ').length > 2)) return null
  if (unknown.length > 0 && (known.length === 0 || classes[0] === null || unknown.length > 1)) return null
  return known.find((each) => each === 'work' || each === 'education') ?? known[0] ?? null
}

/** A letter-spaced heading whose inner spaces got lost ("workexperience"). */
function closedUp(name: string): SectionClass | null {
  if (name.includes(' ') || name.length < 10) return null
  for (const [alias, section] of sectionNames)
    if (alias.includes(' ') && alias.replace(/ /gu, '') === name) return section
  for (const qualifier of sectionQualifiers)
    if (name.startsWith(qualifier)) {
      const base = sectionNames.get(name.slice(qualifier.length))
      if (base) return base
    }
  return null
}
