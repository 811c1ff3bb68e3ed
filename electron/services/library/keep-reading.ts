import type { Id } from '../../../shared/domain/ids.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import type { GivenFile } from '../../ports.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import { numberedReading } from './numbered-reading.ts'
import { recognisedReading } from './recognised-reading.ts'
import { renamedReading } from './renamed-reading.ts'
import { storeEntryLines } from './store-entry-lines.ts'
import { storeReading } from './store-reading.ts'

export interface ImportedFile {
  readonly source: Id
  /** False when this very file was in the library already. */
  readonly added: boolean
  /** What was found, under the ids of the library. */
  readonly reading: Reading
}

/** Puts a file that was read, and what was found in it, into the library. The very same file twice changes nothing. */
export function keepReading(
  { store, clock, hash }: Pick<ServicePorts, 'store' | 'clock' | 'hash'>,
  file: GivenFile,
  reading: Reading,
): ImportedFile {
  const sum = hash.of(file.bytes)
  return store.transact(() => {
    const known = store.sources.withHash(sum)
    if (known) return { source: known.id, added: false, reading: recognisedReading(store, known.id, reading) }
    const { kind, text, basics, skills, notes, unplaced, warnings } = reading
    const id = store.nextId('f')
    const about = { id, name: file.name.slice(0, 255), hash: sum, size: file.bytes.length, importedAt: isoTime(clock) }
    store.sources.add({ ...about, kind, text, basics, skills, notes, unplaced, warnings }, file.bytes)
    const numbered = numberedReading(reading, store.nextId)
    const ids = storeReading(store, id, numbered)
    storeEntryLines(store, id, numbered.entries, ids.entries)
    return { source: id, added: true, reading: renamedReading(numbered, ids) }
  })
}
