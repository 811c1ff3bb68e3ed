import type { Evidence } from '../domain/evidence.ts'
import type { Match } from '../domain/match.ts'
import { leadsIn } from './composing-unit.ts'
import { standsAlone } from './stands-alone.ts'

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
 * no item more than twice in the document, and none that only makes sense after the words before it while others do.
 */
export function chooseEvidence(matches: readonly Match[], evidence: readonly Evidence[]): Choice[] {
  const used = new Map<string, number>()
  const clear = new Set(evidence.filter(({ text }) => standsAlone(text) && !leadsIn(text)).map(({ id }) => id))
  return matches.map(({ requirement, verdict, ranked }) => {
    const best = ranked[0]?.score ?? 0
    const fitting = verdict === 'none' ? [] : ranked.filter(({ score }) => score > 0 && score >= best * shareOfBest)
    const fresh = fitting.filter((item) => (used.get(item.evidence) ?? 0) < usesPerItem)
    const usable = fresh.filter((item) => clear.has(item.evidence))
    const chosen = [usable, fresh, fitting].find((some) => some.length > 0)?.slice(0, itemsPerRequirement) ?? []
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
