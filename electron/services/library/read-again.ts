import type { Id } from '../../../shared/domain/ids.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'
import { readFile } from './read-file.ts'

type Ports = Pick<ServicePorts, 'store' | 'reader'>

const kept = new Map<string, Reading>()
const most = 20

/** What a source of the library says, read once more from its original bytes; the last few readings are kept. */
export async function readAgain({ store, reader }: Ports, id: Id, signal?: AbortSignal): Promise<Reading> {
  const { hash, name } = found(store.sources.get(id), 'source')
  const known = kept.get(hash)
  if (known) return known
  const reading = await readFile(reader, { name, bytes: found(store.sources.bytes(id), 'source') }, { signal })
  const oldest = kept.keys().next().value
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  kept.set(hash, reading)
  return reading
}
