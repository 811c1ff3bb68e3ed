import type { Coverage } from './cover-facets.ts'
import type { Item } from './index-items.ts'
import type { Facet } from './read-facets.ts'

export interface ScoreInput {
  readonly item: Item
  readonly at: number
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
export function scoreItem({ item, at, coverage, words, years }: ScoreInput): number {
  const covered = facetScore(coverage.facets, (facet) => coverage.values[facet]?.[at] ?? 0)
  const result = covered > 0 && item.quantified ? 0.01 : 0
  const whole = 0.76 * covered + 0.15 * words + 0.08 * years + result
  return Math.min(1, whole * (item.evidence.said ? saidTrust : 1))
}

function facetScore(facets: readonly Facet[], valueFor: (facet: number) => number): number {
  let total = 0
  let heaviest = 0
  let all = 0
  for (const [at, { weight }] of facets.entries()) {
    total += weight
    heaviest = Math.max(heaviest, weight)
    all += weight * valueFor(at)
  }
  if (total === 0) return 0
  const best = Math.max(...facets.map(({ weight }, at) => valueFor(at) * Math.min(1, weight / (0.6 * heaviest))))
  return 0.5 * (all / total) + 0.5 * best
}
