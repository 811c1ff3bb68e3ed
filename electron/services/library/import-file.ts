import type { Id } from '../../../shared/domain/ids.ts'
import type { GivenFile } from '../../ports.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import { numberedReading } from './numbered-reading.ts'
import { storeReading } from './store-reading.ts'

type Ports = Pick<ServicePorts, 'store' | 'reader' | 'clock' | 'hash'>

/** Reads one file into the library. The very same file twice changes nothing. Fails with a VouchError that names the file. */
export async function importFile(
  { store, reader, clock, hash }: Ports,
  file: GivenFile,
  signal?: AbortSignal,
): Promise<{ source: Id; added: boolean }> {
  const sum = hash.of(file.bytes)
  const known = store.sources.withHash(sum)
  if (known) return { source: known.id, added: false }
  const { readSource } = await import('../../../shared/importing/read-source.ts')
  const reading = readSource(await reader.read(file, signal))
  return store.transact(() => {
    const meanwhile = store.sources.withHash(sum)
    if (meanwhile) return { source: meanwhile.id, added: false }
    const { kind, text, basics, skills, notes, unplaced, warnings } = reading
    const id = store.nextId('f')
    const about = { id, name: file.name.slice(0, 255), hash: sum, size: file.bytes.length, importedAt: isoTime(clock) }
    store.sources.add({ ...about, kind, text, basics, skills, notes, unplaced, warnings }, file.bytes)
    storeReading(store, id, numberedReading(reading, store.nextId))
    return { source: id, added: true }
  })
}
