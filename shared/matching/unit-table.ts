import { answers, expand } from './expand.ts'
import type { Field, ItemIndex, Posting } from './index-items.ts'
import type { Unit } from './read-facets.ts'

/** How far each item meets one unit (0 to 1), and the words that met best. */
export interface UnitTable {
  readonly unit: Unit
  readonly values: Float32Array
  readonly postings: readonly (Meeting | undefined)[]
}

interface Meeting {
  readonly posting: Posting
  readonly value: number
  readonly direct: boolean
}

/** What a meeting in each field is worth: the role's title says less about one line under it than the line's own words. */
export const fieldTrust: Readonly<Record<Field, number>> = { text: 1, title: 0.7, parent: 0.7, employer: 0.4 }

/** Neighbouring meanings alone never meet a unit, however many there are. */
const mostNear = 0.33
/** A phrase whose words are met apart from each other is met in part. */
const partsTrust = 0.45

/** One unit against every item: its own words, what the lexicon says answers it, and for phrases their single words. */
export function unitTable(unit: Unit, index: ItemIndex): UnitTable {
  const size = index.items.length
  const strong = new Float32Array(size)
  const near = new Float32Array(size)
  const best: (Meeting | undefined)[] = new Array(size)
  for (const [term, weight] of expand(unit.term)) {
    const sums = weight >= answers ? strong : near
    for (const posting of index.postings.get(term) ?? []) {
      const value = weight * trust(posting.field, weight)
      either(sums, posting.item, value)
      if (value > (best[posting.item]?.value ?? 0)) best[posting.item] = { posting, value, direct: term === unit.term }
    }
  }
  const values = strong.map((value, item) => 1 - (1 - value) * (1 - Math.min(mostNear, near[item] ?? 0)))
  if (unit.parts.length > 1) addParts({ unit, values, postings: best }, index)
  return { unit, values, postings: best }
}

/** Two signs together are more than each: the chance that either holds. */
function either(sums: Float32Array, item: number, value: number): void {
  sums[item] = 1 - (1 - (sums[item] ?? 0)) * (1 - value)
}

/** What a title or an employer's name only points to says little about one line under it. */
const trust = (field: Field, weight: number): number => (weight < 0.9 ? fieldTrust[field] ** 2 : fieldTrust[field])

interface Open extends UnitTable {
  readonly postings: (Meeting | undefined)[]
}

function addParts({ unit, values, postings }: Open, index: ItemIndex): void {
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
    postings[item] = meeting
  }
}
