import type { Coverage } from './cover-facets.ts'
import type { Item } from './index-items.ts'
import type { Facet } from './read-facets.ts'

export interface ScoreInput {
  readonly item: Item
  readonly facets: readonly Facet[]
  readonly coverage: Coverage
  /** BM25 share, 0 to 1. */
  readonly words: number
  /** 0 to 1: how far the item is part of the years counted. */
  readonly years: number
}

/** What others say about a person counts a little less than what the person says they did. */
const saidTrust = 0.88

/**
 * How well an item answers a requirement, 0 to 1 and comparable across requirements: facets first (all of them,
 * and the one it answers best), then words, then small things that make one of two equal items the better evidence.
 */
export function scoreItem({ item, facets, coverage, words, years }: ScoreInput): number {
  const covered = facetScore(facets, coverage.facets)
  const result = covered > 0 && /\d/u.test(item.evidence.text) ? 0.01 : 0
  const whole = 0.76 * covered + 0.15 * words + 0.08 * years + result
  return Math.min(1, whole * (item.evidence.said ? saidTrust : 1))
}

function facetScore(facets: readonly Facet[], values: readonly number[]): number {
  const total = facets.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0 || values.length === 0) return 0
  const heaviest = Math.max(...facets.map(({ weight }) => weight))
  const all = facets.reduce((sum, { weight }, at) => sum + weight * (values[at] ?? 0), 0) / total
  const best = Math.max(...facets.map(({ weight }, at) => (values[at] ?? 0) * Math.min(1, weight / (0.6 * heaviest))))
  return 0.5 * all + 0.5 * best
}
