import type { Match } from '../domain/match.ts'

/** Evidence chosen for a requirement without a person's say, best first; empty means a gap. */
export interface Choice {
  readonly requirement: string
  readonly evidence: readonly { readonly id: string; readonly strength: 'strong' | 'partial' }[]
}

/** An item far below the best of its requirement is a weaker answer to the same thing, not a second one. */
const shareOfBest = 0.6
const itemsPerRequirement = 3
const usesPerItem = 2

/**
 * The evidence a draft uses when nobody paired anything: the best few of each requirement that has an answer at all,
 * no item more than twice in the document.
 */
export function chooseEvidence(matches: readonly Match[]): Choice[] {
  const used = new Map<string, number>()
  return matches.map(({ requirement, verdict, ranked }) => {
    const best = ranked[0]?.score ?? 0
    const fitting = verdict === 'none' ? [] : ranked.filter(({ score }) => score > 0 && score >= best * shareOfBest)
    const fresh = fitting.filter(({ evidence }) => (used.get(evidence) ?? 0) < usesPerItem)
    const chosen = (fresh.length > 0 ? fresh : fitting).slice(0, itemsPerRequirement)
    for (const { evidence } of chosen) used.set(evidence, (used.get(evidence) ?? 0) + 1)
    return {
      requirement,
      evidence: chosen.map(({ evidence }, index) => ({
        id: evidence,
        strength: verdict === 'strong' || index === 0 ? ('strong' as const) : ('partial' as const),
      })),
    }
  })
}
