import type { Id } from '../../../shared/domain/ids.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import { renamedReading } from './renamed-reading.ts'

/** A reading with new ids of a library instead of its own: entries ("n") and evidence ("e") are numbered in their order. */
export function numberedReading(reading: Reading, newId: (prefix: string) => Id): Reading {
  const entries = new Map(reading.entries.map(({ id }) => [id, newId('n')]))
  const evidence = new Map(reading.evidence.map(({ id }) => [id, newId('e')]))
  return renamedReading(reading, { entries, evidence })
}
