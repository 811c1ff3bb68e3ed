import { today } from './iso-time.ts'
import { broughtFrom } from './open-formats/brought-from.ts'
import { openArchive } from './open-formats/open-archive.ts'
import type { Operations } from './operations.ts'
import type { ServicePorts } from './service-ports.ts'

/** Whole-library copies, made and brought back in one act. */
export function backupsService(os: Operations['backups'], ports: ServicePorts) {
  const { backup, clock, given } = ports
  const brought = async (bytes: Uint8Array, dryRun: boolean, signal: AbortSignal | undefined) => ({
    ...(await broughtFrom(ports, bytes, { dryRun, signal })),
    restored: !dryRun,
  })
  return {
    make: os.make.handler(async () => {
      const name = `vouch-${today(clock)}.vouch`
      return { name, file: new File([new Uint8Array(await backup.make())], name) }
    }),
    makeOpen: os.makeOpen.handler(async () => {
      const name = `vouch-${today(clock)}.zip`
      return { name, file: new File([await openArchive(ports)], name, { type: 'application/zip' }) }
    }),
    restore: os.restore.handler(async ({ input: { file, dryRun }, signal }) =>
      brought(new Uint8Array(await file.arrayBuffer()), dryRun, signal),
    ),
    kept: os.kept.handler(() => {
      const { folder, list, problem } = backup.kept()
      return {
        folder,
        problem,
        list: list.map(({ name, at, size }) => ({ name, at: new Date(at).toISOString(), size })),
      }
    }),
    given: os.given.handler(() => given.current()),
    restoreGiven: os.restoreGiven.handler(async ({ input: { dryRun }, signal }) => {
      const counts = await brought(given.read(), dryRun, signal)
      if (!dryRun) given.putAway()
      return counts
    }),
    putAwayGiven: os.putAwayGiven.handler(() => {
      given.putAway()
      return { done: true }
    }),
    restoreKept: os.restoreKept.handler(({ input: { name, dryRun }, signal }) =>
      brought(backup.read(name), dryRun, signal),
    ),
  }
}
