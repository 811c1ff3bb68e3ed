import { fold } from '../../text/fold.ts'
import type { Unit } from '../facets/read-facets.ts'
import { closedCompounds } from '../words/closed-compounds.ts'
import { doers } from '../words/doers.ts'
import { inflections } from '../words/inflections.ts'
import { longForms } from '../words/long-forms.ts'
import { expand } from './expand.ts'
import type { Field, ItemIndex, Posting } from './index-items.ts'
import { spelledOut } from './spelled-out.ts'
import { wordKey } from './word-key.ts'

/** How far each item meets one unit (0 to 1). */
export interface UnitTable {
  readonly values: Float32Array
  /** How far items meet it in their own words: itself, another name or an example, no title and nothing that only lies near. */
  readonly plain: Float32Array
  /** What the unit counts here: less when most items meet it, for then it tells nothing apart. */
  readonly rarity: number
  /** The best value of any item, and the best by its own words. */
  readonly most: number
  readonly plainMost: number
}

/** What a meeting in each field is worth: the role's title says less about one line under it than the line's own words. */
export const fieldTrust: Readonly<Record<Field, number>> = {
  text: 1,
  title: 0.6,
  parent: 0.7,
  employer: 0.4,
  kind: 0.8,
}

const own: ReadonlySet<Field> = new Set(['text', 'parent', 'kind'])

/** Loose meanings never meet a unit whole, however many there are, and neighbouring ones do not even touch it. */
const classes = [
  { from: 0.5, most: 1 },
  { from: 0.34, most: 0.5 },
  { from: 0, most: 0.33 },
] as const
/** A phrase whose words are met apart from each other is met in part. */
const partsTrust = 0.45
/** "Commercial or industrial": either of its words meets it. */
const choiceTrust = 0.7

/** What someone says they have not done stays below what answers anything. */
const deniedTrust = 0.3

const kept = new WeakMap<ItemIndex, Map<string, UnitTable>>()
/** How many tables are kept for one library: requirements of one posting ask for many of the same words. */
const mostKept = 400

/** One unit against every item: its own words, what the lexicon says answers it, and for phrases their single words. */
export function unitTable(unit: Unit, index: ItemIndex): UnitTable {
  const tables = kept.get(index) ?? new Map<string, UnitTable>()
  kept.set(index, tables)
  const key = [
    unit.term,
    unit.language ?? '',
    unit.proper ? 'name' : '',
    unit.text,
    ...unit.parts.map(({ key }) => key),
    ...(unit.initials ?? []),
  ].join('|')
  const known = tables.get(key)
  if (known) return known
  const made = makeTable(unit, index)
  if (tables.size >= mostKept) tables.clear()
  tables.set(key, made)
  return made
}

function makeTable(unit: Unit, index: ItemIndex): UnitTable {
  const size = index.items.length
  const plain = new Float32Array(size)
  const values = joinClasses(gather(unit, index, plain), size)
  addParts(unit, values, { index, among: fieldTrust })
  addParts(unit, plain, { index, among: ownTrust })
  for (const item of index.denied) {
    values[item] = (values[item] ?? 0) * deniedTrust
    plain[item] = 0
  }
  for (let item = 0; item < size; item += 1) plain[item] = Math.min(plain[item] ?? 0, values[item] ?? 0)
  return { values, plain, rarity: rarityOf(values), most: highest(values), plainMost: highest(plain) }
}

function highest(values: Float32Array): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  return most
}

/** From here on a meaning is another name or an example, not an association. */
const plainWeight = 0.42

/** One row of sums for each class of meaning; `plain` is filled with what items say in their own words. */
function gather(unit: Unit, index: ItemIndex, plain: Float32Array): Float32Array[] {
  const sums = classes.map(() => new Float32Array(index.items.length))
  for (const [term, weight] of meanings(unit, index)) {
    const postings = index.postings.get(term)
    if (!postings) continue
    const worth = weight * rarityWorth(weight, postings.length, index)
    const into = sums[classes.findIndex(({ from }) => weight >= from)]
    for (const { item, field, shown } of postings) {
      if (isMereName(item, { field, weight, index })) continue
      const value = worth * trust(field, weight) * (term === unit.term && !isSpeltSo(unit, shown) ? likeness : 1)
      either(into, item, value)
      if (weight > plainWeight && own.has(field)) either(plain, item, value)
    }
  }
  for (const { item } of spelledOut(unit.text, index)) {
    either(sums[0], item, spelledWeight)
    either(plain, item, spelledWeight)
  }
  return sums
}

/** What the lexicon joins less closely than this to a word of a title, the title does not speak of. */
const leastOfTitles = 0.6

/** "Letters" in a journal's name is no correspondence. */
const isMereName = (
  item: number,
  { field, weight, index }: { field: Field; weight: number; index: ItemIndex },
): boolean => field === 'text' && weight < leastOfTitles && index.marks.titled[item] === 1

/** What only shares its stem with a name is another thing: "dental" for Dentally, "illustration" for Illustrator. */
const likeness = 0.4

const isSpeltSo = ({ term, proper, text, parts, language }: Unit, shown: string): boolean => {
  if (language !== null) return true
  if (!proper) return !isDeedForPeople(text, shown)
  return parts.length > 0 || term.endsWith(ofFamily) || wordKey(fold(shown)) !== term || bare(shown) === bare(text)
}

/** Who is asked for as company ("with carers and designers") is not met by what they do ("designed", "care plans"). */
const isDeedForPeople = (text: string, shown: string): boolean =>
  /(?:ers|ors)$/iu.test(text) && !/(?:ers?|ors?)$/iu.test(shown)

/** Words that a family joins ("Italy", "Italian") are one name in other forms. */
const ofFamily = '~'

const bare = (word: string): string => word.toLowerCase().replace(/(?:['’]s|s)$/u, '')

/** Loose meanings that most items hold tell nothing apart. */
const rarityWorth = (weight: number, holders: number, index: ItemIndex): number =>
  weight < 0.5 ? 1 - holders / (index.items.length + 1) : 1

/** The words of an item that meet a unit best; null when none do. */
export interface BestHit {
  readonly posting: Posting
  /** True when the words themselves meet, false when the lexicon joined them. */
  readonly direct: boolean
}

export function bestHit(unit: Unit, item: number, index: ItemIndex): BestHit | null {
  let best: BestHit | null = null
  let most = 0
  const offer = (posting: Posting, value: number, direct: boolean): void => {
    if (value <= most) return
    most = value
    best = { posting, direct }
  }
  for (const [term, weight] of meanings(unit, index)) {
    const postings = index.postings.get(term) ?? []
    const posting = find(postings, item)
    const worth = weight * rarityWorth(weight, postings.length, index)
    if (posting && !isMereName(item, { field: posting.field, weight, index }))
      offer(
        posting,
        worth * trust(posting.field, weight) * (term === unit.term && !isSpeltSo(unit, posting.shown) ? likeness : 1),
        term === unit.term,
      )
  }
  const spelt = find(spelledOut(unit.text, index), item)
  if (spelt) offer(spelt, spelledWeight, false)
  const share = partsShare(unit)
  for (const { key, weight } of unit.parts) {
    const posting = find(index.postings.get(key) ?? [], item)
    if (posting) offer(posting, weight * share * fieldTrust[posting.field], true)
  }
  return best
}

/** Postings stand in order of their items. */
function find(postings: readonly Posting[], item: number): Posting | null {
  let low = 0
  let high = postings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((postings[middle]?.item ?? 0) < item) low = middle + 1
    else high = middle
  }
  const found = postings[low]
  return found?.item === item ? found : null
}

/** How far a term answers a unit: as the lexicon has it, and other inflections of the word itself. */
function meanings(unit: Unit, index: ItemIndex): Iterable<readonly [string, number]> {
  const known = expand(unit.term)
  const others = [
    ...inflections(unit, index).map((term) => [term, 1] as const),
    ...(unit.initials ?? []).map((term) => [term, initialsWeight] as const),
    ...formsOf(unit, index).flatMap((term) => (known.has(term) ? [] : [[term, formWeight] as const])),
  ]
  const fitting = unit.proper ? [...known].filter(([, weight]) => weight >= leastOfNames) : known
  return others.length === 0 ? fitting : [...fitting, ...others]
}

/** Capitals that begin as the words asked for stand for them, unless by chance. */
const initialsWeight = 0.8

/** The words that an acronym stands for are its other name. */
const spelledWeight = 0.9

/** Who does a thing is a sign that it was done, and a long word with another ending speaks of the same. */
const formWeight = 0.6

/** Other forms of a word that no stem brings together: "diver" for "diving", "microscopy" for "microscope". */
const formsOf = (unit: Unit, index: ItemIndex): readonly string[] =>
  unit.weight < 1 || unit.language !== null || unit.parts.length > 0 || unit.conduct
    ? []
    : [
        ...new Set([
          ...doers(unit.text.toLowerCase()),
          ...(unit.proper ? [] : longForms(unit.term, index)),
          ...closedCompounds(unit.term, index),
        ]),
      ]

/** A name of its own is met by itself, its other names and examples, never by what only lies beside it ("Excel" for "Python"). */
const leastOfNames = 0.36

function joinClasses(sums: readonly Float32Array[], size: number): Float32Array {
  const values = new Float32Array(size)
  for (const [at, { most }] of classes.entries()) {
    const row = sums[at] ?? values
    for (let item = 0; item < size; item += 1) {
      const value = row[item] ?? 0
      if (value > 0) either(values, item, Math.min(most, value))
    }
  }
  return values
}

/** An item that meets a unit this far holds it. */
const holding = 0.3
const leastRarity = 0.4

function rarityOf(values: Float32Array): number {
  let holders = 0
  for (const value of values) if (value >= holding) holders += 1
  return 1 - (1 - leastRarity) * (holders / Math.max(1, values.length))
}

/** Two signs together are more than each: the chance that either holds. */
function either(sums: Float32Array | undefined, item: number, value: number): void {
  if (sums) sums[item] = 1 - (1 - (sums[item] ?? 0)) * (1 - value)
}

/** What the sort of an entry stands for more faintly than this, it does not stand for. */
const leastOfKind = 0.35

/** What a title or an employer's name only points to says little about one line under it. */
function trust(field: Field, weight: number): number {
  if (field === 'kind') return weight < leastOfKind ? 0 : fieldTrust.kind
  return weight < 0.9 ? fieldTrust[field] ** 2 : fieldTrust[field]
}

/** What one weight's worth of a phrase's single words counts for. */
const partsShare = ({ parts, text }: Unit): number =>
  /\sor\s/iu.test(text)
    ? choiceTrust / Math.max(...parts.map(({ weight }) => weight))
    : partsTrust / parts.reduce((sum, { weight }) => sum + weight, 0)

interface PartsOf {
  readonly index: ItemIndex
  /** What a word counts in each field. */
  readonly among: Readonly<Record<Field, number>>
}

/** The same where only an item's own words count. */
const ownTrust: PartsOf['among'] = { ...fieldTrust, title: 0, employer: 0 }

function addParts(unit: Unit, values: Float32Array, { index, among }: PartsOf): void {
  const share = partsShare(unit)
  const met = new Map<number, number>()
  for (const { key, weight } of unit.parts)
    for (const { item, field } of index.postings.get(key) ?? [])
      met.set(item, (met.get(item) ?? 0) + weight * share * among[field])
  for (const [item, value] of met) values[item] = Math.max(values[item] ?? 0, Math.min(1, value))
}
