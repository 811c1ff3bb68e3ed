import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { findPhrases } from '../facets/find-phrases.ts'
import { acronymIn, acronymKey } from '../facets/read-initials.ts'
import { statutes } from '../facets/statutes.ts'
import { tellsWhy } from '../motives/tells-why.ts'
import { chargeOfPeople, tellsOfCharge } from './charge-of-people.ts'
import { otherCallings, tellsOfCallings } from './other-callings.ts'
import { tellsOfCountries } from './tells-of-countries.ts'
import { tellsOfGain } from './tells-of-gain.ts'
import { tellsOfLanguages } from './tells-of-languages.ts'
import { tellsOfResult } from './tells-of-result.ts'
import { tellsOfSharedDeeds } from './tells-of-shared-deeds.ts'
import { type Term, terms } from './terms.ts'

/** `kind`: what sort of entry it is, which answers where a sort is asked for ("a record of publication"). */
export type Field = 'text' | 'title' | 'parent' | 'employer' | 'kind'

/** Where a term stands in an item: its best field, and its count weighted by field for BM25. */
export interface Posting {
  readonly item: number
  readonly field: Field
  readonly frequency: number
  /** The words as written. */
  readonly shown: string
}

/** One piece of evidence as ranking needs it. `length` is in words, weighted by field. */
export interface Item {
  readonly evidence: Evidence
  readonly entry: Entry | null
  readonly length: number
  /** True when it holds a number, as results do. */
  readonly quantified: boolean
  /** True when it tells of something done (in a role, study or project, in more than a few words) rather than listing. */
  readonly tells: boolean
  /** True for the bare title of a study, a paper or a publication, which tells of no deed. */
  readonly titleOnly: boolean
}

/** 1 or 0 by item. */
export interface Marks {
  readonly quantified: Uint8Array
  readonly tells: Uint8Array
  readonly said: Uint8Array
  /** Lines that say why the person wants to do something. */
  readonly why: Uint8Array
  /** Lines that say what came of a deed. */
  readonly result: Uint8Array
  /** Lines of the work one does now. */
  readonly present: Uint8Array
  /** Publications: the words of their titles and journals are names, which stand for nothing beside themselves. */
  readonly titled: Uint8Array
}

/** Inverted index of a library: single words and lexicon phrases by key, and neighbouring words as "a b". */
export interface ItemIndex {
  readonly items: readonly Item[]
  /** The items by the recency of their entry, latest first, then as they stand. */
  readonly order: readonly number[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  /** Items that say the person has not done it. */
  readonly denied: readonly number[]
  /** By item: what makes one of two equal items the better evidence, in arrays because every requirement reads them all. */
  readonly marks: Marks
  readonly pairs: ReadonlyMap<string, readonly number[]>
  readonly averageLength: number
}

/** What a word counts in each field. */
export const fieldWeight: Readonly<Record<Field, number>> = {
  text: 1,
  title: 0.5,
  parent: 0.5,
  employer: 0.3,
  kind: 0.5,
}

/** The words by which postings ask for a sort of entry. */
const kindWords: Readonly<Partial<Record<Entry['kind'], string>>> = {
  publication: 'published paper',
}

/** Periods and years: "present" and "2019" answer nothing that is asked for. */
const period =
  /\b(?:19|20)\d\d(?:\s*(?:[-–—/]|to|until)\s*(?:(?:19|20)?\d\d|present|now|today|current|ongoing|date))?\b/giu

/** "Full driving licence incl. C1": a class of vehicles, no level of a language. */
const vehicleClass = /(?<=\b(?:licen[cs]e|driving|driver|category|cat)\b[^.;]{0,30})\b[ABCD]1?(?:\+E|E)?\b/giu
/** "Speak Polish": knowing a language is no speaking in public. */
const speaksLanguage =
  /\b(?:[Ss]peaks?|[Ss]peaking|[Ss]poken)\b(?= (?:(?:some|fluent|good|basic|conversational) )?\p{Lu}\p{L}{3,})/gu
/** "Hot work permits": leave to weld, no leave to work in a country. */
const hotWork = /(?<=\bhot[ -])work(?=[ -]permits?\b)|\bwork(?= permits? (?:system|to work))/giu
/** "Baked to order", "in order to": no goods that are ordered. */
const toOrder =
  /(?<=\b(?:in|to|in working|in good|of) )order\b(?! (?:stock|food|supplies|materials|parts|goods|ingredients))/giu
/** "Under the supervision of a partner", "mentored by": what others did to the person is no deed of theirs. */
const byOthers =
  /\bunder (?:the )?(?:close |direct |general |clinical )?(?:supervision|guidance|direction)\b|\b(?:supervised|mentored|managed|coached|trained|led) by\b/giu
/** A mark or class of degree alone ("2:1", "First", "(Distinction)") answers nothing by itself. */
const bareMark =
  /^[\s(]*(?:(?:first|upper second|lower second|second|third)(?: class)?(?: honours)?|2[:.][12]|merit|distinction|pass|grade [a-e\d]|gpa)?[\s\d:./,%)*-]*$/iu

/** A text with what answers nothing blanked out, so that places in it stay. */
function telling(text: string): string {
  if (bareMark.test(text)) return ' '.repeat(text.length)
  const blank = (found: string) => ' '.repeat(found.length)
  return text
    .replace(period, blank)
    .replace(vehicleClass, blank)
    .replace(speaksLanguage, blank)
    .replace(hotWork, blank)
    .replace(toOrder, blank)
    .replace(byOthers, blank)
}

const deeds: ReadonlySet<string> = new Set(['work', 'volunteer', 'project', 'education'])

const tellsDeed = (words: number, entry: Entry | null): boolean =>
  words >= 6 && (entry === null || deeds.has(entry.kind))

const papers: ReadonlySet<string> = new Set(['certificate', 'award', 'publication'])

/** "I hold a diploma in teaching": a paper and no deed, in a sentence. */
const holdsPaper =
  /^(?:I )?(?:hold|have|am working towards|completed) (?:an? |the |my )(?:[\p{L}\d()&]+ ){0,4}(?:certificate|diploma|degree|qualification|award|licence|NVQ)\b/iu

/** A study's line that begins with its title only names it. */
const isTitleOnly = (text: string, entry: Entry | null): boolean =>
  holdsPaper.test(text) ||
  (entry !== null && (papers.has(entry.kind) || (entry.kind === 'education' && text.startsWith(entry.title ?? text))))

/** "No experience of … yet", "never used …": honest, and no evidence. */
const denial =
  /\b(?:no (?:\w+ )?(?:experience|knowledge|background)|not (?:yet )?(?:experienced|worked|used|trained)|(?:have|has)(?:n[’']t| not) (?:yet )?(?:worked|used|done|had)|never (?:worked|used|done|managed|written)|main weakness)\b/iu

interface Reading {
  readonly words: readonly Term[]
  readonly found: readonly { readonly key: string; readonly shown: string }[]
}

interface Mutable {
  field: Field
  frequency: number
  shown: string
}

/** Indexes every item once; requirements are then answered from the index alone. */
export function indexItems(evidence: readonly Evidence[], entries: readonly Entry[]): ItemIndex {
  const read = reader()
  const entryById = new Map(entries.map((entry) => [entry.id, entry]))
  const textById = new Map(evidence.map((item) => [item.id, item.text]))
  const postings = new Map<string, Posting[]>()
  const pairs = new Map<string, number[]>()
  const items = evidence.map((item, at) => {
    const entry = item.entry === null ? null : (entryById.get(item.entry) ?? null)
    const own = read(item.text)
    const fields = [
      { field: 'text', reading: own },
      { field: 'title', reading: read(entry?.title ?? '') },
      { field: 'parent', reading: read(item.parent === null ? '' : (textById.get(item.parent) ?? '')) },
      { field: 'employer', reading: read(entry?.organisation ?? '') },
      { field: 'kind', reading: read(entry === null ? '' : (kindWords[entry.kind] ?? '')) },
    ] as const
    for (const [key, posting] of merge(fields)) push(postings, key, { item: at, ...posting })
    for (const pair of neighbours(own.words)) push(pairs, pair, at)
    return {
      evidence: item,
      entry,
      length: lengthOf(fields),
      quantified: /\d/u.test(item.text),
      tells: tellsDeed(own.words.length, entry),
      titleOnly: isTitleOnly(item.text, entry),
    }
  })
  addLanguages(postings, items)
  const order = byRecency(items)
  const denied = items.flatMap(({ evidence: { text } }, at) => (denial.test(text) ? [at] : []))
  return {
    items,
    order,
    denied,
    marks: marksOf(items),
    postings,
    pairs,
    averageLength: mean(items.map(({ length }) => length)),
  }
}

/** Languages that stand one by one are as many as those of one line. */
function addLanguages(postings: Map<string, Posting[]>, items: readonly Item[]): void {
  const spoken = items.flatMap(({ entry }, at) => (entry?.kind === 'language' ? [at] : []))
  const together = spoken.map((at) => items[at]?.evidence.text ?? '').join('; ')
  for (const { key, shown } of tellsOfLanguages(together)) {
    for (const item of spoken) push(postings, key, { item, field: 'text', frequency: 1, shown })
    postings.get(key)?.sort((a, b) => a.item - b.item)
  }
}

const marksOf = (items: readonly Item[]): Marks => ({
  quantified: Uint8Array.from(items, ({ quantified }) => Number(quantified)),
  tells: Uint8Array.from(items, ({ tells }) => Number(tells)),
  said: Uint8Array.from(items, ({ evidence }) => Number(evidence.said !== null)),
  why: Uint8Array.from(items, ({ evidence }) => Number(tellsWhy(evidence.text))),
  result: Uint8Array.from(items, ({ evidence }) => Number(tellsOfResult(evidence.text))),
  present: Uint8Array.from(items, ({ entry }) => Number(entry?.kind === 'work' && entry.end === 'present')),
  titled: Uint8Array.from(items, ({ entry }) => Number(entry?.kind === 'publication')),
})

function byRecency(items: readonly Item[]): number[] {
  const known = new Map([...new Set(items.map(({ entry }) => entry))].map((entry) => [entry, recency(entry)]))
  const latest = items.map(({ entry }) => known.get(entry) ?? 0)
  return [...items.keys()].sort((a, b) => (latest[b] ?? 0) - (latest[a] ?? 0) || a - b)
}

/** Open entries are the latest, then by end, then by start; in months. */
function recency(entry: Entry | null): number {
  if (!entry) return 0
  const start = monthNumber(entry.start ?? '0')
  const end = entry.end === 'present' ? 99_999 : monthNumber(entry.end ?? entry.start ?? '0')
  return end * 100_000 + start
}

function monthNumber(date: string): number {
  const [year, month] = date.split('-').map(Number)
  return (year ?? 0) * 12 + (month ?? 0)
}

/** Reads a text once however often it is asked for: titles and parents repeat. */
function reader(): (text: string) => Reading {
  const known = new Map<string, Reading>()
  return (text) => {
    const cached = known.get(text)
    if (cached) return cached
    const made = readText(text)
    known.set(text, made)
    return made
  }
}

function readText(text: string): Reading {
  const words = terms(telling(text))
  const singles = words.filter(({ stop }) => !stop).map(({ key, text: shown }) => ({ key, shown }))
  const phrases = findPhrases(words)
    .filter(({ from, to }) => to - from > 1)
    .map(({ term, from, to }) => ({ key: term, shown: text.slice(words[from]?.start, words[to - 1]?.end) }))
  const charge = tellsOfCharge(text)
  const people = charge === null ? [] : [{ key: chargeOfPeople, shown: charge }]
  const callings = tellsOfCallings(text)
  const others = callings === null ? [] : [{ key: otherCallings, shown: callings }]
  return {
    words,
    found: [
      ...singles,
      ...phrases,
      ...acronyms(words),
      ...people,
      ...others,
      ...tellsOfLanguages(text),
      ...tellsOfCountries(text),
      ...tellsOfGain(text),
      ...tellsOfSharedDeeds(text),
      ...statutes(text).map(({ term, start, end }) => ({ key: term, shown: text.slice(start, end) })),
    ],
  }
}

/** Capitals once more under a mark of their own, where not everything is written in them. */
function acronyms(words: readonly Term[]): { readonly key: string; readonly shown: string }[] {
  const found = words.flatMap(({ text: shown }) => {
    const letters = acronymIn(shown)
    return letters === null ? [] : [{ key: acronymKey(letters), shown }]
  })
  return found.length * 2 > words.length && words.length > 3 ? [] : found
}

type Fields = readonly { readonly field: Field; readonly reading: Reading }[]

function merge(fields: Fields): Map<string, Mutable> {
  const merged = new Map<string, Mutable>()
  for (const { field, reading } of fields) {
    for (const { key, shown } of reading.found) {
      const known = merged.get(key)
      if (known) known.frequency += fieldWeight[field]
      else merged.set(key, { field, frequency: fieldWeight[field], shown })
    }
  }
  return merged
}

const lengthOf = (fields: Fields): number =>
  fields.reduce((sum, { field, reading }) => sum + fieldWeight[field] * reading.words.length, 0)

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 1 : Math.max(1, numbers.reduce((sum, value) => sum + value, 0) / numbers.length)

/** Keys of words that stand beside each other once stop words are left out. */
export function neighbours(words: readonly Term[]): string[] {
  const content = words.filter(({ stop }) => !stop)
  return content.slice(1).map((term, at) => `${content[at]?.key ?? ''} ${term.key}`)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
