import type { Entry } from '../domain/entry.ts'
import type { Limit } from '../domain/limit.ts'
import type { Proposal, ProposedSentence } from '../domain/proposal.ts'
import { tokens } from '../text/tokens.ts'
import { type ComposingUnit, composingUnits } from './composing-unit.ts'
import { countedLength } from './counted-length.ts'
import { entryContext } from './entry-context.ts'
import { itemSentences } from './item-sentences.ts'
import { loweredPhrase } from './lowered-phrase.ts'
import { mergedSentences, type WrittenSentence } from './merged-sentences.ts'
import type { PairedItem } from './paired-item.ts'
import { starOrder } from './star-order.ts'
import type { Told } from './told.ts'
import { type FramePlace, workFrame } from './work-frame.ts'

export interface SectionComposition {
  readonly section: string
  /** Paired items, the weightiest first. */
  readonly pairs: readonly PairedItem[]
  readonly bullets: boolean
  /** 0 is the usual arrangement; others reorder or shorten. Any number is fine: arrangements repeat. */
  readonly variant: number
  readonly limit: Limit | null
  /** Entries that the document has introduced before this section. */
  readonly known?: ReadonlySet<string>
  /** Which section of the document this is, so that neighbouring ones do not open alike. */
  readonly turn?: number
  /** The document's language: a few words that could be of any language are taken to be of this. */
  readonly language?: string
  /** The section answers a question about behaviour: items stand in STAR order. */
  readonly star?: boolean
}

/**
 * Text for a section from its paired evidence, in the person's own words: nothing is added but the subject, small connectives
 * and the entry's own title, organisation and years. Whole items are left out, weakest first, until the limit holds.
 * The same input gives the same output.
 */
export function composeSection({
  section,
  pairs,
  bullets,
  variant,
  limit,
  known = new Set(),
  turn = 0,
  language = 'en',
  star = false,
}: SectionComposition): Proposal {
  const form = { bullets, known, turn, language }
  const wanted = star && variant === 0 ? starOrder(pairs) : arranged(pairs, variant)
  let kept = wanted
  while (kept.length > 0 && limit && countedLength(written(kept, form), limit) > limitSize(limit)) {
    kept = withoutWeakest(kept)
  }
  const left = pairs
    .filter((pair) => !kept.includes(pair))
    .map(({ evidence }) => ({
      evidence: evidence.id,
      why: wanted.some((pair) => pair.evidence.id === evidence.id)
        ? 'does not fit the limit'
        : 'not in this arrangement',
    }))
  return { section, by: 'composer', bullets, sentences: written(kept, form), left }
}

/** The arrangements asked for with "Again": as paired; only the strong ones; in the opposite order. */
function arranged(pairs: readonly PairedItem[], variant: number): readonly PairedItem[] {
  const strong = pairs.filter((pair) => pair.strength === 'strong')
  const choices = [
    pairs,
    strong.length > 0 && strong.length < pairs.length ? strong : pairs.slice(0, 1),
    [...pairs].reverse(),
  ]
  return grouped(choices[variant % choices.length] ?? pairs)
}

/** Items of one entry stand together, where the first of them stood. */
function grouped(pairs: readonly PairedItem[]): readonly PairedItem[] {
  const groups = new Map<string, PairedItem[]>()
  for (const pair of pairs) {
    const key = pair.entry?.id ?? pair.evidence.parent ?? pair.evidence.id
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  return [...groups.values()].flat()
}

function withoutWeakest(pairs: readonly PairedItem[]): readonly PairedItem[] {
  const partial = pairs.findLastIndex((pair) => pair.strength === 'partial')
  const weakest = partial >= 0 ? partial : pairs.length - 1
  return pairs.filter((_, index) => index !== weakest)
}

function limitSize(limit: Limit): number {
  return 'words' in limit ? limit.words : limit.characters
}

interface Form {
  readonly bullets: boolean
  readonly known: ReadonlySet<string>
  readonly turn: number
  readonly language: string
}

function written(pairs: readonly PairedItem[], form: Form): ProposedSentence[] {
  const introduced = new Set<string>()
  let before: Spoken | null = null
  const sentences = composingUnits(pairs).map((unit, index): WrittenSentence => {
    const { entry } = unit.pair
    const told = index === 0 ? opened(itemSentences(unit, form.language)) : itemSentences(unit, form.language)
    const first: boolean = entry !== null && !introduced.has(entry.id)
    if (entry) introduced.add(entry.id)
    const text = sentenceOf(unit, told, { ...form, first, before })
    before = { entry: entry?.id ?? null, told: told.kind, run: runOf(told.kind, { first, before }) }
    const evidence = [unit.lead, ...unit.nested].map(({ id }) => id)
    return { sentence: { text, evidence, findings: [] }, told, entry: entry?.id ?? null }
  })
  return form.bullets ? sentences.map(({ sentence }) => sentence) : mergedSentences(sentences)
}

/** The sentence before: whose entry it told of, how, and how many of that kind have followed each other. */
interface Spoken {
  readonly entry: string | null
  readonly told: Told['kind']
  readonly run: number
}

interface Standing extends Form {
  readonly first: boolean
  readonly before: Spoken | null
}

function runOf(kind: Told['kind'], { first, before }: Pick<Standing, 'first' | 'before'>): number {
  return (!first || kind === 'state') && before?.told === kind ? before.run + 1 : 1
}

/** The first words of a section go on from nothing: "In addition, I also teach" → "I teach". */
function opened({ kind, text, language }: Told): Told {
  const whole = text.replace(/^(?:in addition|additionally|furthermore|moreover|also|besides),?\s+(?=I\b)/iu, '')
  return { kind: whole === text ? kind : 'act', text: whole.replace(/^I also /u, 'I '), language }
}

/** Says where and when, once for each entry, unless the words say it themselves; a line with a year of its own needs no other. */
function sentenceOf(unit: ComposingUnit, told: Told, standing: Standing): string {
  const { entry } = unit.pair
  const { text, kind } = told
  const named = entry !== null && [entry.organisation, entry.title].some((name) => name && names(text, name))
  const known = entry !== null && standing.known.has(entry.id)
  const dated = !/\b(?:19|20)\d{2}\b/u.test(text)
  if (kind === 'state' || unit.lead.said) return again(told, standing)
  if (kind === 'thing') return workFrame(told, { entry, said: saidOf(standing, entry), known, named, dated })
  if (!standing.first || named) return again(told, standing)
  const context = entry && entryContext(entry, { dated, known })
  if (!context || !entry) return again(told, standing)
  if (kind === 'quoted') return labelled(told, entry, dated)
  if (known && standing.bullets && standing.turn % 2 === 1 && isPlain(text))
    return labelled(told, { ...entry, title: null }, false)
  return kind === 'act'
    ? `${context}, ${text}`
    : `${entryContext(withoutTitle(entry), { dated, known }) ?? context}, ${loweredPhrase(text)}`
}

function saidOf({ first, before }: Standing, entry: Entry | null): FramePlace['said'] {
  if (entry === null ? before === null || before.entry !== null : first) return 'no'
  return before?.told === 'thing' ? (before.run % 2 === 1 ? 'just now' : 'before') : 'before'
}

/** What has a subject of its own was not done "as Head Chef". */
const withoutTitle = (entry: Entry): Entry => (entry.organisation ? { ...entry, title: null } : entry)

/** One sentence without a bracket at its end, so that a bracket can follow. */
const isPlain = (text: string): boolean => /^[^.;()]+\.$/u.test(text)

/** Behind words that stand as they were written, where and when they belong. */
function labelled({ text, language }: Told, entry: Entry, dated: boolean): string {
  const context = entryContext(entry, { dated, known: false })
  const when = language === 'en' ? /\(([^)]*)\)$/u.exec(context ?? '')?.[1] : dated ? entry.start?.slice(0, 4) : null
  const label = [entry.organisation ?? entry.title, when].filter(Boolean).join(', ')
  return label ? `${text.replace(/\.$/u, '')} (${label}).` : text
}

/** Whether a text names an organisation or title, in full or by its first distinctive word ("Elmwood" for Elmwood Hospital). */
function names(text: string, name: string): boolean {
  if (text.toLowerCase().includes(name.toLowerCase())) return true
  const first = /^\p{Lu}[\p{L}\d]{3,}/u.exec(name)?.[0]
  return first !== undefined && name.includes(' ') && tokens(text).some((token) => token.text === first)
}

/** Two openings alike in a row read like a list: the second goes on with "also", and what is held is also had. */
function again({ kind, text }: Told, { bullets, first, before }: Standing): string {
  if (bullets || !before || (first && kind === 'act') || kind !== before.told) return text
  const turned = before.run % 4 > 1 ? text.replace(/^I hold\b/u, 'I have') : text
  return before.run % 2 === 0 ? turned : turned.replace(/^I (?!am|was|have been|have held|had|also)/u, 'I also ')
}
