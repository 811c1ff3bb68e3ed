import { labelBefore } from '../text/quantities/label-before.ts'
import { quantities } from '../text/quantities.ts'
import type { Quantity } from '../text/quantity.ts'
import { changes } from './amounts/changes.ts'
import { joinedTimes } from './amounts/joined-times.ts'
import { withoutYears } from './amounts/without-years.ts'
import type { GroundingEntry, GroundingEvidence } from './grounding-evidence.ts'
import { type StatedPeriod, statedPeriods } from './times/stated-periods.ts'
import { claimLanguage } from './wording/claim-language.ts'
import { type ClaimWord, claimWords } from './wording/claim-words.ts'
import { verbUses } from './wording/verb-strength.ts'
import { wordRoot } from './wording/word-root.ts'
import { wordStem } from './wording/word-stem.ts'
import { abbreviationMeanings } from './words/names/abbreviations.ts'
import { degreeMeanings } from './words/names/degree-meanings.ts'

/** A quantity with the stems of the words right after it, up to the next stop: what it counts is among them. */
export interface KnownQuantity extends Quantity {
  readonly near: readonly string[]
  /** Stems of the three words after it: what it counts. */
  readonly counts: readonly string[]
  /** The word right before it: "by 15" is no "to 15". */
  readonly prep: string
  /** "Year 4", "Band 6": it names one of a kind, and nothing follows from it. */
  readonly label: boolean
}

/** One text a claim may rest on, read once. */
interface ReadText {
  readonly text: string
  readonly words: readonly ClaimWord[]
  readonly quantities: readonly KnownQuantity[]
  readonly periods: readonly StatedPeriod[]
}

/** One cited item with its own entry: what one source of facts says together. */
export interface GroundsItem {
  readonly text: string
  readonly stems: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
  /** Stems of its deeds. */
  readonly verbs: ReadonlySet<string>
  readonly quantities: readonly KnownQuantity[]
  readonly organisation: string | null
  readonly entry: GroundingEntry | null
  /** Stems of its own words, without its entry's header. */
  readonly own: ReadonlySet<string>
}

/** Everything the cited evidence gives a claim: its words, its numbers, and the facts of the entries it stands under. */
export interface Grounds {
  /** The words of the evidence and its parents, one text after the other. */
  readonly text: string
  /** Each text by itself: its quantities stand at offsets of its own. */
  readonly texts: readonly ReadText[]
  /** Each cited item by itself. */
  readonly items: readonly GroundsItem[]
  readonly words: readonly ClaimWord[]
  readonly stems: ReadonlySet<string>
  /** Stems of the evidence itself, without the entry's header. */
  readonly own: ReadonlySet<string>
  /** Stems of what the kind of the entry says by itself: an item under a study is about a degree. No synonyms count from here. */
  readonly kindStems: ReadonlySet<string>
  readonly roots: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
  /** The numbers inside codes such as p95 and AM2. */
  readonly codes: ReadonlySet<number>
  /** Words written in capitals, in lower case. */
  readonly acronyms: ReadonlySet<string>
  readonly initials: ReadonlySet<string>
  readonly quantities: readonly KnownQuantity[]
  readonly entries: readonly GroundingEntry[]
  /** The times the texts give with both their ends. */
  readonly periods: readonly StatedPeriod[]
  /** Stems of titles, organisations and places of the entries. */
  readonly entryStems: ReadonlySet<string>
}

/** What the kind of an entry says of every item under it. */
const kindWords: Readonly<Record<string, string>> = {
  work: 'worked employed job',
  volunteer: 'volunteer volunteered volunteering unpaid',
  education: 'degree studied study studies student graduated graduate graduation university college course',
  project: 'project projects',
  publication: 'published publish publication author authored authoring article paper wrote written',
  award: 'award awarded prize',
  certificate: 'ticket paper certificate certified certification qualified qualification training',
  language: 'language languages speak',
  skill: 'skill skills',
}

/** Where an item stands that is under no entry. */
const ofNoEntry = 'profile'

const people = ['peopl', 'person', 'staff', 'colleagu', 'member', 'employe', 'report', 'team']
const kept = new Map<string, ReadText>()

const keptGrounds = new Map<string, Grounds>()

/** Reads the cited evidence into what the checks compare with; the same evidence is read once. */
export function readGrounds(evidence: readonly GroundingEvidence[]): Grounds {
  const key = JSON.stringify(evidence.map(({ text, parent, said, entry }) => [text, parent, said, entry]))
  const known = keptGrounds.get(key)
  if (known) return known
  const made = groundsOf(evidence)
  if (keptGrounds.size > 1_000) keptGrounds.clear()
  keptGrounds.set(key, made)
  return made
}

function groundsOf(evidence: readonly GroundingEvidence[]): Grounds {
  const texts = evidence.flatMap(({ text, parent, said }) => [
    text,
    ...(parent ? [parent] : []),
    ...(said ? [said] : []),
  ])
  const read = texts.map(readText)
  const entries = distinct(evidence.flatMap((item) => (item.entry ? [item.entry] : [])))
  const header = [...new Set(entries.map(headerOf))].map(readText).flatMap(({ words }) => words)
  const own = read.flatMap(({ words }) => words)
  const kinds = [...new Set(entries.map(({ kind }) => kindWords[kind] ?? ''))].flatMap((words) =>
    words.split(' ').filter(Boolean),
  )
  if (evidence.some((item) => !item.entry)) kinds.push(ofNoEntry)
  const words = [...own, ...header]
  return {
    text: texts.join('\n'),
    texts: read,
    items: evidence.map(itemOf),
    words: own,
    stems: new Set(words.map(({ stem }) => stem)),
    own: new Set(own.map(({ stem }) => stem)),
    kindStems: new Set(
      [
        ...kinds,
        ...words.flatMap(({ text }) => [...degreeMeanings(text), ...abbreviationMeanings(text)]),
        ...dottedDegrees(texts),
        ...read.flatMap(changeWords),
      ].map(wordStem),
    ),
    roots: new Set(words.flatMap(({ word, stem }) => (word.length > 4 ? [stem, ...rootsOf(word)] : [stem]))),
    forms: new Set(words.map(({ word }) => word)),
    codes: new Set(words.flatMap(({ word }) => (/^\p{L}+\d+$/u.test(word) ? [Number(/\d+$/u.exec(word)?.[0])] : []))),
    acronyms: new Set(
      words
        .filter(({ text }) => /^\p{Lu}[\p{Lu}&]+s?$/u.test(text))
        .map(({ text, word }) => (/s$/u.test(text) ? word.slice(0, -1) : word)),
    ),
    initials: initialsOf([...read.map((one) => one.words), header]),
    quantities: [
      ...read.flatMap((one) => one.quantities),
      ...readText(header.map(({ text }) => text).join(' ')).quantities,
    ],
    entries,
    periods: read.flatMap(({ periods }) => periods),
    entryStems: new Set(header.map(({ stem }) => stem)),
  }
}

/** Each entry once, whichever of its items are cited. */
function distinct(entries: readonly GroundingEntry[]): readonly GroundingEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
}

function itemOf({ text, parent, said, entry }: GroundingEvidence): GroundsItem {
  const read = [text, parent, said].filter((part) => typeof part === 'string').map(readText)
  const header = entry ? readText(headerOf(entry)) : null
  const words = [...read, ...(header ? [header] : [])].flatMap((one) => one.words)
  return {
    text: read.map((one) => one.text).join('\n'),
    stems: new Set(words.map(({ stem }) => stem)),
    forms: new Set(words.map(({ word }) => word)),
    verbs: new Set(read.flatMap((one) => verbUses(one.words).map(({ word }) => word.stem))),
    quantities: [...read.flatMap(({ quantities: own }) => own), ...(header?.quantities ?? [])],
    organisation: entry?.organisation ?? null,
    entry: entry ?? null,
    own: new Set(read.flatMap((one) => one.words).map(({ stem }) => stem)),
  }
}

/** "B.S." and "B.Sc." are read as words of one letter each; here they are whole. */
function dottedDegrees(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/\b\p{Lu}\.(?:\p{Lu}\p{Ll}{0,3}\.?){1,3}/gu) ?? []).flatMap(degreeMeanings)
}

/** "from 900 to 7,400" says that something grew, whatever the verb. */
function changeWords({ text, quantities: numbers }: ReadText): readonly string[] {
  return changes(text, numbers).flatMap(({ from, to }) => (to > from ? growing : shrinking))
}

const growing = 'grow grew grown growing growth rise rose risen increase gain climb raise more higher up expand'.split(
  ' ',
)
const shrinking =
  'fall fell fallen drop dropped shrink shrank shrunk cut reduce reduction lower decrease less fewer shorten short shorter save saving quick quicker fast faster speed down decline improve'.split(
    ' ',
  )

/** A root with its shorter forms: roots that differ in a last letter or two still meet. */
export function rootsOf(word: string): string[] {
  const root = wordRoot(word)
  return [
    wordStem(root),
    root,
    ...(root.length > 5 ? [root.slice(0, -1)] : []),
    ...(root.length > 6 ? [root.slice(0, -2)] : []),
  ]
}

function readText(text: string): ReadText {
  const known = kept.get(text)
  if (known) return known
  const words = claimWords(text)
  const made = {
    text,
    words,
    periods: statedPeriods(text),
    quantities: withoutYears(
      text,
      joinedTimes(
        text,
        quantities(
          text,
          claimLanguage(
            words.map(({ word }) => word),
            [],
          ),
        ),
      ),
    ).map((one) => ({
      ...one,
      bound: one.bound === 'over' && denied.test(text.slice(0, one.start)) ? 'most' : one.bound,
      near: nearStems(text, words, one),
      counts: words
        .filter(({ start }) => start >= one.end && !/[;()\n]/u.test(text.slice(one.end, start)))
        .slice(0, 3)
        .map(({ stem }) => stem),
      prep: wordBefore(text, one),
      label: one.bound === 'exact' && one.unit === null && labelBefore(text, one.start),
    })),
  }
  if (kept.size > 5_000) kept.clear()
  kept.set(text, made)
  return made
}

/** "never more than three" says that three is the most. */
const denied = /\b(?:never|not|no|nobody|none)\s(?:\p{L}+\s)?$/iu

/** The last word before a quantity, in lower case. */
export function wordBefore(text: string, { start }: Quantity): string {
  return (/(\p{L}+)\s+(?:±\s?)?$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1] ?? '').toLowerCase()
}

/** Up to five words before, from the last comma, "and" or number on. */
function stemsBefore(text: string, words: readonly ClaimWord[], at: number): string[] {
  const before = words.filter(({ end }) => end <= at).slice(-5)
  const stop = before.findLastIndex(
    ({ word, end }) =>
      /^(?:and|or|to|from)$/u.test(word) || /^\d/u.test(word) || /^[,.;:()]/u.test(text.slice(end, end + 1)),
  )
  return before.slice(stop + 1).map(({ stem }) => stem)
}

/** Six words on, to the end of the clause, and before "of": "a team of five" counts people. */
function nearStems(text: string, words: readonly ClaimWord[], { start: at, end: from }: Quantity): string[] {
  const group = /(\p{L}+) of (?:about |around |up to |over |nearly )?$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1]
  const before = [...stemsBefore(text, words, at), ...(group ? people : [])]
  const stop = /[.;:()\n]/u.exec(text.slice(from, from + 60))
  const until = stop ? from + stop.index : from + 60
  const after = words
    .filter(({ start, end }) => start >= from && end <= until)
    .slice(0, 6)
    .map(({ stem }) => stem)
  return [...before, ...after]
}

function headerOf(entry: GroundingEntry): string {
  return [entry.title, entry.organisation, entry.location].filter((part) => part !== null).join('\n')
}

const joints = new Set(['of', 'and', 'the', 'in', 'for', 'on', 'to', 'at', 'de'])

/** The initials of every run of two to five words, with and without the small words: "key stage" gives "ks". */
function initialsOf(texts: readonly (readonly ClaimWord[])[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const words of texts) {
    for (let at = 0; at < words.length; at += 1) {
      let all = ''
      let main = ''
      for (const { word } of words.slice(at, at + 6)) {
        all += word === 'and' ? '&' : word.slice(0, 1)
        if (!joints.has(word)) main += word.slice(0, 1)
        if (all.length > 1) found.add(all)
        if (main.length > 1) found.add(main)
      }
    }
  }
  return found
}
