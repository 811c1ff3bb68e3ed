import type { RequirementLevel } from '../../domain/requirement.ts'
import { type Placed, unitFeatures } from './unit-features.ts'
import { type UnitWeights, unitWeights } from './unit-weights.ts'

/** The levels in the order of the columns of the table of weights. */
export const weighedLevels = [
  'must',
  'nice',
  'duty',
  'eligibility',
  'question',
] as const satisfies readonly RequirementLevel[]

export interface Weighed {
  /** The logarithm of the odds that the line asks for something. */
  readonly asked: number
  /** For each level, its logarithm against a line that asks for nothing. */
  readonly levels: Readonly<Record<RequirementLevel, number>>
}

/** How much a line looks like what postings ask for, by a linear model over what it shows (multinomial logistic regression). */
export function weighUnit(placed: Placed, table: UnitWeights = unitWeights()): Weighed {
  const sums = weighedLevels.map(() => 0)
  for (const feature of unitFeatures(placed)) {
    const row = table.get(feature)
    if (row) for (const [index, weight] of row.entries()) sums[index] = (sums[index] ?? 0) + weight
  }
  const [must = 0, nice = 0, duty = 0, eligibility = 0, question = 0] = sums
  const top = Math.max(...sums)
  const asked = top + Math.log(sums.reduce((all, sum) => all + Math.exp(sum - top), 0))
  return { asked, levels: { must, nice, duty, eligibility, question } }
}
