import type { StemLanguage } from '../../text/stem-in.ts'
import { type Term, terms } from '../ranking/terms.ts'
import { wordWeight } from '../ranking/word-weight.ts'
import { adjustUnits } from './adjust-units.ts'
import { chunkRequirement } from './chunk-requirement.ts'
import { findPhrases } from './find-phrases.ts'
import { isAlias, isConduct, isCraft, isNamed, isOrdinary } from './lexicon-places.ts'
import { phraseWeight } from './phrase-weight.ts'
import { readInitials } from './read-initials.ts'

/** One word or lexicon phrase a requirement asks for. `parts` are the words of a phrase, which answer it in part. */
export interface Unit {
  readonly term: string
  readonly text: string
  readonly weight: number
  /** True for a craft's own term, a name or a word outside ordinary speech: what only the thing itself can meet. */
  readonly specific: boolean
  /** True for a craft's own term or a name: without it the requirement is never wholly met. */
  readonly named: boolean
  /** True for a name of its own: an acronym, a product, a body, a language. */
  readonly proper: boolean
  /** True for a way to be (calm, organised), which any work can show. */
  readonly conduct: boolean
  /** The language of the requirement, where that is not English: its inflections meet too. */
  readonly language: StemLanguage | null
  readonly parts: readonly { readonly key: string; readonly weight: number }[]
  /** True when the word before it says which sort of it is asked for ("artificial pitches"): by itself it answers only in part. */
  readonly sorted?: boolean
  /** Keys of the acronyms that would stand for words it is one of. */
  readonly initials?: readonly string[]
}

/** What all-of asks for: each facet is met by any one of its alternatives; an alternative is met by its units. */
export interface Facet {
  readonly alternatives: readonly (readonly Unit[])[]
  readonly weight: number
}

/** "Degree (at least a master's)" asks for more, where other brackets give examples. */
const leastInBrackets =
  /\((?=(?:at least|minimum|min\.|mindestens|au moins|al menos|mínimo|minimaal|minstens)(?!\p{L}))/giu

/** "Tanker endorsement (oil)": one plain word says of which sort, where names and lists are examples. */
const sortInBrackets =
  /\((?!(?:desirable|essential|preferred|required|optional|adult|part-time|full-time)\))\p{Ll}{3,}\)/gu

/** "Gaelic, or willingness to learn it": who has it is asked for; to be ready shows in nothing one did. */
const orReady =
  /,? or (?:an? |the )?(?:readiness|willing(?:ness)?|prepared(?:ness)?|ready|keen(?:ness)?|commitment|interest)\b[^,.;]{0,20}\b(?:to (?:learn|train|study|acquire|gain|obtain|work towards)|in learning)\b[^.;]*$/iu

/** After these words a name stands for its like as well. */
const orSimilar = /\b(?:or (?:similar|equivalent|another|other|comparable|alike)|such as|e\.g\.|for example|like)\b/iu

/**
 * The facets of a requirement: "and", ";" and clauses ask for all, "or", "/", "e.g.", "such as" and lists in
 * brackets for any. A requirement made of filler alone asks for its plain words, so that it never is empty.
 */
export function readFacets(asked: string): Facet[] {
  const text = asked
    .replace(orReady, '')
    .replace(leastInBrackets, ',')
    .replace(sortInBrackets, (found) => ` ${found.slice(1, -1)} `)
  const words = terms(text)
  const open = orSimilar.test(text)
  const units = adjustUnits(text, readUnits(text, words)).map((unit) => (open ? { ...unit, proper: false } : unit))
  const facets = chunkRequirement(text, units).map(toFacet)
  if (facets.length > 0) return facets
  const plain = words.filter(({ stop }) => !stop).map((term) => ({ ...single(term), weight: 0.25 }))
  return plain.length > 0 ? [toFacet([plain])] : []
}

const toFacet = (alternatives: readonly (readonly Unit[])[]): Facet => ({
  alternatives,
  weight: Math.min(2, Math.max(...alternatives.map((units) => units.reduce((sum, unit) => sum + unit.weight, 0)))),
})

/** A unit with its stretch of the text; words that ask for nothing have weight 0 and stay, because they separate. */
export interface PlacedUnit extends Unit {
  readonly start: number
  readonly end: number
  readonly word: string
}

function readUnits(text: string, words: readonly Term[]): PlacedUnit[] {
  const phrases = longestPhrases(words)
  const proper = properWords(text, words)
  const initials = readInitials(text, words)
  const made: PlacedUnit[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = phrases.get(at)
    const word = words[at]
    if (!word) break
    const last = phrase ? words[phrase.to - 1] : word
    const unit =
      phrase && last
        ? phraseUnit(text.slice(word.start, last.end), { term: phrase.term, words: words.slice(at, phrase.to) })
        : { ...capitalised(single(word), proper.has(at)), start: word.start, end: word.end, word: word.word }
    made.push(initials.has(at) ? { ...unit, initials: initials.get(at) ?? [] } : unit)
    at = phrase ? phrase.to : at + 1
  }
  return made
}

/** "Fast-moving": what is said of a thing in one word of two is met by neither of them alone. */
const isOneWord = (text: string): boolean => /^\p{Ll}+-\p{Ll}{2,}(?:ing|ed)$/u.test(text)

function phraseUnit(text: string, { term, words }: { term: string; words: readonly Term[] }): PlacedUnit {
  const apart = isOneWord(text) ? [] : words
  const parts = apart.map((word) => ({ key: word.key, weight: wordWeight(word) })).filter(({ weight }) => weight > 0)
  const [first] = words
  return {
    term,
    text,
    weight: phraseWeight,
    ...senseOf(term, text),
    parts,
    language: first?.language ?? null,
    start: first?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    word: text.toLowerCase(),
  }
}

function single(term: Term): Unit {
  const weight = wordWeight(term)
  const sense =
    weight === 1
      ? senseOf(term.key, term.text)
      : { specific: false, named: false, proper: false, conduct: isConduct(term.key) }
  const rare = weight === 1 && !isOrdinary(term.key)
  return {
    term: term.key,
    text: term.text,
    weight,
    ...sense,
    specific: sense.specific || rare,
    language: term.language ?? null,
    parts: [],
  }
}

/** Words that capitals make part of a name ("Achieving Best Evidence"), where the text does not capitalise everything. */
function properWords(text: string, words: readonly Term[]): ReadonlySet<number> {
  const large = words.flatMap((word, at) => (/^\p{Lu}/u.test(word.text) && !startsSentence(text, word) ? [at] : []))
  return new Set(large.length * 2 < words.length ? large : [])
}

const startsSentence = (text: string, { start }: Term): boolean => /(?:^|[.!?:;•\n(])\s*$/u.test(text.slice(0, start))

const nameWeight = 0.7

const capitalised = (unit: Unit, proper: boolean): Unit =>
  proper ? { ...unit, weight: Math.max(unit.weight, nameWeight), specific: true, named: true, proper: true } : unit

function senseOf(term: string, text: string): Pick<Unit, 'specific' | 'named' | 'proper' | 'conduct'> {
  const proper = isProper(text)
  const named = isCraft(term) || proper
  return { specific: named, named, proper, conduct: isConduct(term) }
}

/** Acronyms and numbered things ("HL7", "NEBOSH", "£500k"). */
const isProper = (text: string): boolean => /\p{Lu}\p{L}*\p{Lu}|\p{L}\d|\d\p{L}/u.test(text)

interface Phrase {
  readonly term: string
  readonly from: number
  readonly to: number
}

/** Lexicon names of more than one word by their first position, longest first and without overlap. */
function longestPhrases(words: readonly Term[]): Map<number, Phrase> {
  const chosen = new Map<number, Phrase>()
  const taken = new Set<number>()
  const found = findPhrases(words).filter(({ term }) => isNamed(term))
  const phrases = found.filter((phrase) => phrase.to - phrase.from > 1 && !addsNothing(phrase, found, words))
  for (const phrase of phrases.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const positions = Array.from({ length: phrase.to - phrase.from }, (_, at) => phrase.from + at)
    if (positions.some((at) => taken.has(at))) continue
    for (const at of positions) taken.add(at)
    chosen.set(phrase.from, phrase)
  }
  return chosen
}

/** An example's phrase that only adds a plain word to a name ("FLT licence"): the name itself asks better. */
function addsNothing(phrase: Phrase, found: readonly Phrase[], words: readonly Term[]): boolean {
  if (isAlias(phrase.term)) return false
  const inside = found.filter(({ term, from, to }) => isAlias(term) && from >= phrase.from && to <= phrase.to)
  return inside.some(({ from, to }) =>
    words
      .slice(phrase.from, phrase.to)
      .every((word, at) => (phrase.from + at >= from && phrase.from + at < to) || wordWeight(word) < 1),
  )
}
