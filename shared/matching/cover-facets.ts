import { answers, expand } from './expand.ts'
import type { Field, ItemIndex, Posting } from './index-items.ts'
import type { Facet, Unit } from './read-facets.ts'

/** Why an item meets a unit: the item's words, how they relate and how much that counts. */
export interface Hit {
  readonly unit: Unit
  readonly shown: string
  readonly field: Field
  /** How far the item's words answer the unit, 0 to 1. */
  readonly value: number
  /** True when the words themselves meet, false when the lexicon joined them. */
  readonly direct: boolean
}

/** How far each item meets each facet (0 to 1, one row per item that meets any), with what met. */
export interface Coverage {
  readonly facets: readonly number[]
  readonly hits: readonly Hit[]
}

/** What a meeting in each field is worth: the role's title says less about one bullet than its own words. */
export const fieldTrust: Readonly<Record<Field, number>> = { text: 1, title: 0.7, parent: 0.7, employer: 0.4 }

/** Neighbouring meanings alone never meet a facet, however many there are. */
const mostNear = 0.33
/** A phrase whose words are met apart from each other is met in part, less so when the phrase means more than its words. */
const partsTrust = 0.45

/** The facets of one requirement against every item of the index. */
export function coverFacets(facets: readonly Facet[], index: ItemIndex): ReadonlyMap<number, Coverage> {
  const units = unique(facets.flatMap(({ alternatives }) => alternatives.flat()))
  const hits = new Map(units.map((unit) => [unit, unitHits(unit, index)] as const))
  const items = new Set([...hits.values()].flatMap((found) => [...found.keys()]))
  return new Map([...items].map((item) => [item, cover(facets, (unit) => hits.get(unit)?.get(item) ?? null)]))
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]

/** How far one alternative is met: its units by weight. Long wordings need not be met word by word. */
export function alternativeCoverage(units: readonly Unit[], valueFor: (unit: Unit) => number): number {
  const total = units.reduce((sum, { weight }) => sum + weight, 0)
  const met = units.reduce((sum, unit) => sum + unit.weight * valueFor(unit), 0)
  return total === 0 ? 0 : Math.min(1, met / needed(total))
}

const needed = (total: number): number => (total <= 2.3 ? total : 2.3 + 0.4 * (total - 2.3))

function cover(facets: readonly Facet[], hitOf: (unit: Unit) => Hit | null): Coverage {
  const valueFor = (unit: Unit) => hitOf(unit)?.value ?? 0
  const values = facets.map(({ alternatives }) =>
    Math.max(...alternatives.map((units) => alternativeCoverage(units, valueFor))),
  )
  const hits = facets.flatMap(({ alternatives }) => alternatives.flat().flatMap((unit) => hitOf(unit) ?? []))
  return { facets: values, hits }
}

interface Gathered {
  strong: number
  near: number
  best: { value: number; posting: Posting; direct: boolean }
}

function unitHits(unit: Unit, index: ItemIndex): Map<number, Hit> {
  const gathered = new Map<number, Gathered>()
  for (const [term, weight] of expand(unit.term)) {
    for (const posting of index.postings.get(term) ?? []) {
      const value = weight * trust(posting.field, weight)
      gather(gathered, posting, { value, weight, direct: term === unit.term })
    }
  }
  const hits = new Map([...gathered].map(([item, found]) => [item, toHit(unit, found)]))
  if (unit.parts.length > 1) addParts(hits, unit, index)
  return hits
}

/** What a title or an employer's name only points to says little about one line under it. */
const trust = (field: Field, weight: number): number => (weight < 0.9 ? fieldTrust[field] ** 2 : fieldTrust[field])

interface Meeting {
  readonly value: number
  readonly weight: number
  readonly direct: boolean
}

function gather(into: Map<number, Gathered>, posting: Posting, { value, weight, direct }: Meeting): void {
  const known = into.get(posting.item) ?? { strong: 0, near: 0, best: { value: 0, posting, direct } }
  if (weight >= answers) known.strong = 1 - (1 - known.strong) * (1 - value)
  else known.near = Math.min(mostNear, 1 - (1 - known.near) * (1 - value))
  if (value > known.best.value) known.best = { value, posting, direct }
  into.set(posting.item, known)
}

function toHit(unit: Unit, { strong, near, best }: Gathered): Hit {
  const value = 1 - (1 - strong) * (1 - near * (1 - strong))
  return { unit, shown: best.posting.shown, field: best.posting.field, value, direct: best.direct }
}

function addParts(hits: Map<number, Hit>, unit: Unit, index: ItemIndex): void {
  const total = unit.parts.reduce((sum, { weight }) => sum + weight, 0)
  const met = new Map<number, { value: number; posting: Posting }>()
  for (const { key, weight } of unit.parts) {
    for (const posting of index.postings.get(key) ?? []) {
      const known = met.get(posting.item)?.value ?? 0
      met.set(posting.item, { value: known + (weight / total) * fieldTrust[posting.field] * partsTrust, posting })
    }
  }
  for (const [item, { value, posting }] of met) {
    if ((hits.get(item)?.value ?? 0) < value)
      hits.set(item, { unit, shown: posting.shown, field: posting.field, value, direct: true })
  }
}
