import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { type ItemIndex, indexItems } from './index-items.ts'
import { indexTitles } from './index-titles.ts'

/** A library ready for matching: its evidence, and its entries by their titles. */
export interface LibraryIndex {
  readonly entries: readonly Entry[]
  readonly items: ItemIndex
  readonly titles: ItemIndex
}

const known = new WeakMap<readonly Evidence[], LibraryIndex>()

/** Indexes a library once: as long as the same lists are handed in, the same index answers. */
export function indexLibrary(evidence: readonly Evidence[], entries: readonly Entry[]): LibraryIndex {
  const kept = known.get(evidence)
  if (kept?.entries === entries && kept.items.items.length === evidence.length) return kept
  const made = { entries, items: indexItems(evidence, entries), titles: indexTitles(entries) }
  known.set(evidence, made)
  return made
}
