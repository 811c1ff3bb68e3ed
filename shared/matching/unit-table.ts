import { expand } from './expand.ts'
import type { Field, ItemIndex, Posting } from './index-items.ts'
import { inflections } from './inflections.ts'
import type { Unit } from './read-facets.ts'

/** How far each item meets one unit (0 to 1), and the words that met best. */
export interface UnitTable {
  readonly unit: Unit
  readonly values: Float32Array
  /** How far items meet it in their own words: itself, another name or an example, no title and nothing that only lies near. */
  readonly plain: Float32Array
  /** What the unit counts here: less when most items meet it, for then it tells nothing apart. */
  readonly rarity: number
  readonly best: Best
}

/** The words that met best, by item: how far, where they stand, and whether they are the unit's own. */
interface Best {
  readonly values: Float32Array
  readonly postings: (Posting | undefined)[]
  readonly direct: Uint8Array
}

/** What a meeting in each field is worth: the role's title says less about one line under it than the line's own words. */
export const fieldTrust: Readonly<Record<Field, number>> = { text: 1, title: 0.6, parent: 0.7, employer: 0.4 }

const own: ReadonlySet<Field> = new Set(['text', 'parent'])

/** Loose meanings never meet a unit whole, however many there are, and neighbouring ones do not even touch it. */
const classes = [
  { from: 0.5, most: 1 },
  { from: 0.34, most: 0.5 },
  { from: 0, most: 0.33 },
] as const
/** A phrase whose words are met apart from each other is met in part. */
const partsTrust = 0.45

/** What someone says they have not done stays below what answers anything. */
const deniedTrust = 0.3

/** One unit against every item: its own words, what the lexicon says answers it, and for phrases their single words. */
export function unitTable(unit: Unit, index: ItemIndex): UnitTable {
  const size = index.items.length
  const best: Best = { values: new Float32Array(size), postings: new Array(size), direct: new Uint8Array(size) }
  const plain = new Float32Array(size)
  const values = joinClasses(gather(unit, { index, best, plain }), size)
  if (unit.parts.length > 1) addParts({ unit, values, best }, index)
  for (const item of index.denied) {
    values[item] = (values[item] ?? 0) * deniedTrust
    plain[item] = 0
  }
  return {
    unit,
    values,
    plain: plain.map((value, at) => Math.min(value, values[at] ?? 0)),
    best,
    rarity: rarityOf(values),
  }
}

interface Gathering {
  readonly index: ItemIndex
  readonly best: Best
  readonly plain: Float32Array
}

/** From here on a meaning is another name or an example, not an association. */
const plainWeight = 0.42

/** One row of sums for each class of meaning; `best` is filled with the words that met best. */
function gather(unit: Unit, { index, best, plain }: Gathering): Float32Array[] {
  const size = index.items.length
  const sums = classes.map(() => new Float32Array(size))
  for (const [term, weight] of meanings(unit, index)) {
    const postings = index.postings.get(term)
    if (!postings) continue
    const rarity = weight < 0.5 ? 1 - postings.length / (size + 1) : 1
    const into = sums[classes.findIndex(({ from }) => weight >= from)]
    for (const posting of postings) {
      const value = weight * rarity * trust(posting.field, weight)
      either(into, posting.item, value)
      if (weight > plainWeight && own.has(posting.field)) either(plain, posting.item, value)
      if (value > (best.values[posting.item] ?? 0)) keep(best, { posting, value, direct: term === unit.term })
    }
  }
  return sums
}

/** How far a term answers a unit: as the lexicon has it, and other inflections of the word itself. */
function meanings(unit: Unit, index: ItemIndex): Iterable<readonly [string, number]> {
  const others = inflections(unit, index)
  return others.length === 0 ? expand(unit.term) : [...expand(unit.term), ...others.map((term) => [term, 1] as const)]
}

interface Meeting {
  readonly posting: Posting
  readonly value: number
  readonly direct: boolean
}

function keep(best: Best, { posting, value, direct }: Meeting): void {
  best.values[posting.item] = value
  best.postings[posting.item] = posting
  best.direct[posting.item] = direct ? 1 : 0
}

function joinClasses(sums: readonly Float32Array[], size: number): Float32Array {
  const values = new Float32Array(size)
  classes.forEach(({ most }, at) => {
    sums[at]?.forEach((value, item) => {
      if (value > 0) either(values, item, Math.min(most, value))
    })
  })
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

/** What a title or an employer's name only points to says little about one line under it. */
const trust = (field: Field, weight: number): number => (weight < 0.9 ? fieldTrust[field] ** 2 : fieldTrust[field])

function addParts({ unit, values, best }: Pick<UnitTable, 'unit' | 'values' | 'best'>, index: ItemIndex): void {
  const total = unit.parts.reduce((sum, { weight }) => sum + weight, 0)
  const met = new Map<number, Meeting>()
  for (const { key, weight } of unit.parts) {
    for (const posting of index.postings.get(key) ?? []) {
      const value = (met.get(posting.item)?.value ?? 0) + (weight / total) * fieldTrust[posting.field] * partsTrust
      met.set(posting.item, { posting, value, direct: true })
    }
  }
  for (const [item, meeting] of met) {
    if (meeting.value <= (values[item] ?? 0)) continue
    values[item] = meeting.value
    keep(best, meeting)
  }
}
