import { sureEntry } from '../../../shared/composing/documents/sure-entry.ts'
import type { PairedItem } from '../../../shared/composing/paired-item.ts'
import { saidOfOneself } from '../../../shared/composing/telling/by-name.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Store } from '../../store-ports.ts'
import { namesOf } from '../details/names-of.ts'
import { pairedItems } from './paired-items.ts'

/** Paired evidence as a whole document tells it: what somebody writes of themselves by their own name is theirs to say as "I", and what the import still asks about an entry is left out. */
export function spokenPairs(store: Store, pairing: Pairing, requirements: readonly Id[]): PairedItem[] {
  const names = namesOf(store)
  return pairedItems(store, pairing, requirements).map((pair) => ({
    ...pair,
    entry: pair.entry && sureEntry(pair.entry),
    evidence: saidOfOneself(pair.evidence, names),
  }))
}
