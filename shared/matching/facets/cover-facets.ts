import type { Field, ItemIndex } from '../ranking/index-items.ts'
import { bestHit, type UnitTable, unitTable } from '../ranking/unit-table.ts'
import { needed } from '../ranking/unit-weights.ts'
import type { Facet, Unit } from './read-facets.ts'

/** Why an item meets a unit: the item's words, where they stand and how far they answer it. */
export interface Hit {
  readonly unit: Unit
  readonly shown: string
  readonly field: Field
  /** 0 to 1. */
  readonly value: number
  /** True when the words themselves meet, false when the lexicon joined them. */
  readonly direct: boolean
}

/** How far every item of an index meets the facets of one requirement. */
export interface Coverage {
  readonly facets: readonly Facet[]
  /** One row of values (0 to 1, by item) for each facet. */
  readonly values: readonly Float32Array[]
  readonly valueOf: (unit: Unit, item: number) => number
  /** The same by the item's own words alone: no title, nothing that only lies near. */
  readonly plainValueOf: (unit: Unit, item: number) => number
  readonly plainHighest: (unit: Unit) => number
  /** The best that any item does for a unit. */
  readonly highest: (unit: Unit) => number
  readonly hitsOf: (item: number) => readonly Hit[]
}

/** The facets of one requirement against every item of the index. */
export function coverFacets(facets: readonly Facet[], index: ItemIndex): Coverage {
  const units = [...new Set(facets.flatMap(({ alternatives }) => alternatives.flat()))]
  const tables = new Map(units.map((unit) => [unit, unitTable(unit, index)]))
  const size = index.items.length
  return {
    facets,
    values: facets.map((facet) => facetValues(facet, { tables, size })),
    valueOf: (unit, item) => tables.get(unit)?.values[item] ?? 0,
    plainValueOf: (unit, item) => tables.get(unit)?.plain[item] ?? 0,
    plainHighest: (unit) => tables.get(unit)?.plainMost ?? 0,
    highest: (unit) => tables.get(unit)?.most ?? 0,
    hitsOf: (item) =>
      [...tables].flatMap(([unit, table]) => hitOf(unit, table.values[item] ?? 0, { item, index }) ?? []),
  }
}

function facetValues(
  { alternatives }: Facet,
  { tables, size }: { tables: Map<Unit, UnitTable>; size: number },
): Float32Array {
  const best = new Float32Array(size)
  for (const units of alternatives) {
    const weight = (unit: Unit) => unit.weight * (tables.get(unit)?.rarity ?? 1)
    const whole = needed(units.reduce((sum, unit) => sum + weight(unit), 0))
    const sums = new Float32Array(size)
    for (const [at, unit] of units.entries()) {
      const head = units[at + 1]
      const values = tables.get(unit)?.values
      const heads = head?.sorted && head.named && !unit.named ? tables.get(head)?.values : undefined
      add(sums, heads && values ? besideHead(values, heads) : values, weight(unit) / whole)
    }
    for (let item = 0; item < size; item += 1) best[item] = Math.max(best[item] ?? 0, Math.min(1, sums[item] ?? 0))
  }
  return best
}

/** From here on an item holds the thing itself. */
const holdsHead = 0.2
/** What only says the sort of a thing counts so much where the thing itself is not there: a ward is no ward budget. */
const sortAlone = 0.25

const besideHead = (values: Float32Array, heads: Float32Array): Float32Array =>
  values.map((value, item) => ((heads[item] ?? 0) >= holdsHead ? value : value * sortAlone))

function add(sums: Float32Array, values: Float32Array | undefined, weight: number): void {
  if (values)
    for (let item = 0; item < sums.length; item += 1) sums[item] = (sums[item] ?? 0) + weight * (values[item] ?? 0)
}

function hitOf(unit: Unit, value: number, { item, index }: { item: number; index: ItemIndex }): Hit | null {
  const best = value > 0 ? bestHit(unit, item, index) : null
  return best && { unit, shown: best.posting.shown, field: best.posting.field, value, direct: best.direct }
}
