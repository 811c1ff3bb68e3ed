import type { Id } from '../../../shared/domain/ids.ts'
import type { Reading } from '../../../shared/domain/reading.ts'

/** New ids for the entries and evidence of a reading; an id without a new one stays. */
export interface NewIds {
  readonly entries: ReadonlyMap<Id, Id>
  readonly evidence: ReadonlyMap<Id, Id>
}

/** A reading under other ids, its links among themselves kept. */
export function renamedReading(reading: Reading, ids: NewIds): Reading {
  const entryId = (id: Id) => ids.entries.get(id) ?? id
  const evidenceId = (id: Id) => ids.evidence.get(id) ?? id
  return {
    ...reading,
    entries: reading.entries.map((entry) => ({
      ...entry,
      id: entryId(entry.id),
      evidence: entry.evidence.map(evidenceId),
    })),
    evidence: reading.evidence.map((item) => ({
      ...item,
      id: evidenceId(item.id),
      entry: item.entry === null ? null : entryId(item.entry),
      parent: item.parent === null ? null : evidenceId(item.parent),
    })),
  }
}
