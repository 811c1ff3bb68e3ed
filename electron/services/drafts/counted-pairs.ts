import { countedPosts } from '../../../shared/composing/choosing/counted-posts.ts'
import type { PairedItem } from '../../../shared/composing/paired-item.ts'
import { toldEntry } from '../../../shared/composing/told-entry.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { sumYears } from '../../../shared/matching/years/sum-years.ts'
import type { Store } from '../../store-ports.ts'

/** An item of each post that makes the years a requirement asks for: of the posts that show by their words what the years are of, else of those that are paired with it. */
export function countedPairs(
  store: Store,
  requirement: Requirement,
  { pairs, today }: { readonly pairs: readonly PairedItem[]; readonly today: string },
): readonly PairedItem[] {
  if (!requirement.years) return pairs
  const evidence = store.evidence.list()
  const entries = store.entries.list()
  const years = sumYears(requirement, { evidence, entries, today })
  const order = pairs.map((pair) => pair.evidence.id)
  const counted = countedPosts(years, { asked: requirement.text, order, evidence, entries, today }).flatMap((id) => {
    const item = store.evidence.get(id)
    const entry = item?.entry ? store.entries.get(item.entry) : null
    return item && entry
      ? [{ evidence: item, entry: toldEntry(entry, evidence, today), parent: null, strength: 'strong' as const }]
      : []
  })
  return counted.length > 0 ? counted : pairs
}
