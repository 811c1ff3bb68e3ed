import type { PairedItem } from '../../../shared/composing/paired-item.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Store } from '../../store-ports.ts'

/** The evidence paired with any of these requirements, in the person's order, each once, with its entry and parent. */
export function pairedItems(store: Store, { pairs }: Pairing, requirements: readonly Id[]): PairedItem[] {
  const seen = new Set<Id>()
  return pairs
    .filter(({ requirement }) => requirements.includes(requirement))
    .flatMap(({ evidence: id, strength }) => {
      const evidence = seen.has(id) ? null : store.evidence.get(id)
      seen.add(id)
      if (!evidence) return []
      const entry = evidence.entry === null ? null : store.entries.get(evidence.entry)
      const parent = evidence.parent === null ? null : store.evidence.get(evidence.parent)
      return [{ evidence, entry, parent, strength }]
    })
}
