import { fold } from '../../text/fold.ts'
import type { Zone } from '../lines/zone.ts'
import { type HeadingMood, headingMood, moodAbroad } from './heading-mood.ts'
import { englishHeadings, type HeadingPhrases } from './heading-phrases.ts'
import { headingsAbroad } from './heading-phrases-abroad.ts'

export interface HeadingClass {
  readonly zone: Zone
  /** True when the whole heading is a known one, so that it needs no styling to be believed. */
  readonly whole: boolean
  /** Which share of the heading's words the known phrase makes up. */
  readonly share: number
}

interface Phrase {
  readonly zone: Zone
  readonly whole: boolean
}

/** Zones from least to most telling; of two phrases of the same length the later wins. */
const order: readonly Zone[] = [
  'page',
  'company',
  'role',
  'criteria',
  'duty',
  'must',
  'process',
  'legal',
  'eligibility',
  'benefits',
  'nice',
  'question',
]

const phrases = new Map<string, Phrase>()
for (const zone of order) {
  add(zone, englishHeadings[zone])
  add(zone, headingsAbroad[zone])
}
const wideScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const widePhrases = [...phrases.keys()].filter((phrase) => wideScript.test(phrase))

function add(zone: Zone, table: HeadingPhrases | undefined): void {
  for (const phrase of table?.whole ?? []) phrases.set(plainHeading(phrase), { zone, whole: true })
  for (const phrase of table?.within ?? []) phrases.set(plainHeading(phrase), { zone, whole: false })
}

/** A heading as the tables spell it: folded, without emoji, punctuation, apostrophes and numbering. */
export function plainHeading(text: string): string {
  return fold(text.slice(0, 200))
    .replace(/'/gu, '')
    .replace(/^\s*(?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]\s+/u, '')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * What a heading announces, or null when it says nothing known. The longest known phrase in it decides,
 * so that "Things you need to know" is about the process although it holds "you need".
 */
export function classifyHeading(text: string): HeadingClass | null {
  if (text.length > 300) return null
  const cached = known.get(text)
  if (cached !== undefined) return cached
  if (known.size > 5_000) known.clear()
  const made = classify(plainHeading(text))
  known.set(text, made)
  return made
}

/** Lines are asked about several times while a posting is read. */
const known = new Map<string, HeadingClass | null>()

function classify(plain: string): HeadingClass | null {
  const exact = phrases.get(plain)
  if (exact) return { zone: exact.zone, whole: true, share: 1 }
  if (plain !== '' && plain.split(' ').every((word) => fieldWords.has(word)))
    return { zone: 'criteria', whole: true, share: 1 }
  if (wideScript.test(plain)) return longestWide(plain)
  if (asksToMeet.test(plain)) return { zone: 'must', whole: false, share: 0.5 }
  return weighed(longestWithin(plain), headingMood(plain)) ?? weighed(null, moodAbroad(plain))
}

/** "Please show us how you meet these points" asks about a list of criteria; what stands below are no questions. */
const asksToMeet =
  /\bhow (?:well |far )?(?:do )?you (?:can )?(?:meet|fulfil|fulfill|satisfy|match) (?:each|all|every|any|these|those|the following|our)\b/u

/** Known words against the mood of the whole heading: "it would help if you had" holds "you had" and yet asks for little. */
function weighed(known: HeadingClass | null, mood: HeadingMood | null): HeadingClass | null {
  if (!mood) return known
  const felt = { zone: mood.zone, whole: false, share: mood.strength >= 3 ? 0.4 : 0.25 }
  if (!known) return mood.strength >= 2 ? felt : null
  if (known.zone === mood.zone) return { ...known, share: Math.max(known.share, felt.share) }
  if (mood.strength >= 3) return felt
  return mood.strength >= 2 && (vague.has(known.zone) || (mood.zone === 'nice' && known.zone === 'must')) ? felt : known
}

/** Words of headings that only list fields: "Skills, competencies and/or knowledge". */
const fieldWords: ReadonlySet<string> = new Set(
  'skills skill experience experiences qualifications qualification knowledge education training abilities ability attributes aptitude aptitudes competencies competences competence certificates certifications licensure credentials expertise background and or other relevant key technical personal professional specific academic related work core soft hard'.split(
    ' ',
  ),
)

/** Headings that only name a field ("skills") or a kind of prose ("overview") give way to any that says more. */
const vague: ReadonlySet<Zone> = new Set(['criteria', 'role', 'page'])

function longestWithin(plain: string): HeadingClass | null {
  const words = plain.split(' ').slice(0, 20)
  let fallback: HeadingClass | null = null
  for (let length = Math.min(words.length, 7); length > 0; length--) {
    const zones = [...windows(words, length)].flatMap((phrase) => {
      const hit = phrases.get(phrase)
      return hit && !hit.whole ? [hit.zone] : []
    })
    const zone = zones.sort((a, b) => order.indexOf(b) - order.indexOf(a))[0]
    if (zone === undefined) continue
    const found = { zone, whole: false, share: length / words.length }
    if (!vague.has(zone)) return found
    fallback ??= found
  }
  return fallback
}

function* windows(words: readonly string[], length: number): Generator<string> {
  for (let at = 0; at + length <= words.length; at++) yield words.slice(at, at + length).join(' ')
}

function longestWide(plain: string): HeadingClass | null {
  const tight = plain.replace(/ /gu, '')
  const hits = widePhrases.filter((phrase) => tight.includes(phrase.replace(/ /gu, '')))
  const best = hits.sort((a, b) => b.length - a.length)[0]
  const hit = best === undefined ? undefined : phrases.get(best)
  return hit && best !== undefined ? { zone: hit.zone, whole: false, share: best.length / tight.length } : null
}
