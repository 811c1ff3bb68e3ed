import type { Unit } from '../facets/read-facets.ts'

/** What units ask for together. */
export const weigh = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0)

/** How much of a wording must be met: all of a short one, less of a long one, which no item repeats word by word. */
export const needed = (total: number): number => (total <= 2.3 ? total : 2.3 + 0.4 * (total - 2.3))
