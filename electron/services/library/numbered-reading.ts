import type { Id } from '../../../shared/domain/ids.ts'
import type { Reading } from '../../../shared/domain/reading.ts'

/** A reading with the ids of a library instead of its own: entries and evidence are numbered in their order. */
export function numberedReading(reading: Reading, newId: (prefix: string) => Id): Reading {
  const entries = new Map(reading.entries.map(({ id }) => [id, newId('n')]))
  const evidence = new Map(reading.evidence.map(({ id }) => [id, newId('e')]))
  const renamed = (names: ReadonlyMap<Id, Id>, id: Id | null) => (id === null ? null : (names.get(id) ?? null))
  return {
    ...reading,
    entries: reading.entries.map((entry) => ({
      ...entry,
      id: entries.get(entry.id) ?? entry.id,
      evidence: entry.evidence.flatMap((id) => evidence.get(id) ?? []),
    })),
    evidence: reading.evidence.map((item) => ({
      ...item,
      id: evidence.get(item.id) ?? item.id,
      entry: renamed(entries, item.entry),
      parent: renamed(evidence, item.parent),
    })),
  }
}
