import type { LibraryCounts } from '../../ports.ts'
import type { OpenPorts } from './read-open.ts'

/** What a backup or an archive of open formats brings, or would bring; it takes the library's place unless it is only looked at. */
export async function broughtFrom(ports: OpenPorts, given: Uint8Array, dryRun: boolean): Promise<LibraryCounts> {
  const { archive, backup } = ports
  const act = async (bytes: Uint8Array) => (dryRun ? backup.look(bytes) : await backup.restore(bytes))
  if (!archive.isArchive(given)) return await act(given)
  const { readOpen } = await import('./read-open.ts')
  const { bytes, missing } = readOpen(ports, given)
  const counts = await act(bytes)
  return { ...counts, unreadable: counts.unreadable + missing }
}
