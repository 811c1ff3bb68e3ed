import { tornEntries } from '../../../shared/composing/documents/torn-entries.ts'
import type { PairedItem } from '../../../shared/composing/paired-item.ts'
import { saidOfOneself } from '../../../shared/composing/telling/by-name.ts'
import { toldEntry } from '../../../shared/composing/told-entry.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Store } from '../../store-ports.ts'
import { namesOf } from '../details/names-of.ts'
import { pairedItems } from './paired-items.ts'

interface Asked {
  readonly requirements: readonly Id[]
  /** The day of writing, YYYY-MM-DD. */
  readonly today: string
}

/** Paired evidence as a whole document tells it: what somebody writes of themselves by their own name is theirs to say as "I", and what the import still asks about an entry is left out, as are posts of a table that came apart. */
export function spokenPairs(store: Store, pairing: Pairing, { requirements, today }: Asked): PairedItem[] {
  const names = namesOf(store)
  const torn = tornEntries(store.entries.list())
  const evidence = store.evidence.list()
  return pairedItems(store, pairing, requirements)
    .filter(({ entry }) => !(entry && torn.has(entry.id)))
    .map((pair) => ({
      ...pair,
      entry: pair.entry && toldEntry(pair.entry, evidence, today),
      evidence: saidOfOneself(pair.evidence, names),
    }))
}
