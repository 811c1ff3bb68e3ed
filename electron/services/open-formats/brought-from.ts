import type { LibraryCounts } from '../../store-ports.ts'
import { refuseStopped } from '../until-stopped.ts'
import type { OpenPorts } from './read-open.ts'

interface Bringing {
  /** Only says what it would bring. */
  readonly dryRun: boolean
  /** Stops it until the library is replaced, which is one step; everything is then as it was. */
  readonly signal?: AbortSignal | undefined
}

/** What a backup or an archive of open formats brings, or would bring; it takes the library's place unless it is only looked at. */
export async function broughtFrom(
  ports: OpenPorts,
  given: Uint8Array,
  { dryRun, signal }: Bringing,
): Promise<LibraryCounts> {
  const { archive, backup } = ports
  const act = async (bytes: Uint8Array) => {
    refuseStopped(signal, 'Restoring')
    return dryRun ? backup.look(bytes) : await backup.restore(bytes, signal)
  }
  if (!archive.isArchive(given)) return await act(given)
  const { readOpen } = await import('./read-open.ts')
  const { bytes, missing } = readOpen(ports, given)
  const counts = await act(bytes)
  return { ...counts, unreadable: counts.unreadable + missing }
}
