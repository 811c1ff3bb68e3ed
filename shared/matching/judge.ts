import type { Verdict } from '../domain/match.ts'
import type { Requirement } from '../domain/requirement.ts'
import { alternativeCoverage, type Coverage } from './cover-facets.ts'
import type { Facet } from './read-facets.ts'

/** A facet is met from here on, touched from the floor on; below it nothing answers it. Calibrated on the development sets of bench/matching. */
export const met = 0.55
export const floor = 0.36
/** Eligibility asks for explicit words: nothing near will do. */
const explicit = 0.6
/** The share of what is asked for that must be met for a strong match. */
const nearlyAll = 0.8

export interface JudgeInput {
  readonly requirement: Requirement
  readonly facets: readonly Facet[]
  /** What the best items cover, best first. */
  readonly best: readonly Coverage[]
  /** What any one item, or any entry's title, covers of each facet. */
  readonly highest: readonly number[]
  /** Share of the years asked for, 1 when none are. */
  readonly years: number
}

/** `strong` when the items together meet all facets, `partial` when some, `none` when nothing answers it even in part. */
export function judge({ requirement, facets, best, highest, years }: JudgeInput): Verdict {
  const values = facets.map((facet, at) => Math.max(highest[at] ?? 0, 0.9 * together(facet, best)))
  ;(globalThis as any).__probe?.(requirement.text, years === 0 ? 0 : Math.max(0, ...values))
  const least = requirement.level === 'eligibility' ? explicit : floor
  if (!values.some((value) => value >= least) || years === 0) return 'none'
  const total = facets.reduce((sum, { weight }) => sum + weight, 0)
  const share = facets.reduce((sum, { weight }, at) => sum + ((values[at] ?? 0) >= met ? weight : 0), 0) / total
  return share >= nearlyAll && years >= 1 ? 'strong' : 'partial'
}

/** How far the best items meet a facet when each brings what it has. */
function together({ alternatives }: Facet, best: readonly Coverage[]): number {
  const hits = best.flatMap((coverage) => coverage.hits)
  const valueFor = (unit: unknown) => Math.max(0, ...hits.filter((hit) => hit.unit === unit).map(({ value }) => value))
  return Math.max(...alternatives.map((units) => alternativeCoverage(units, valueFor)))
}
