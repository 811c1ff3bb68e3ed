import { today } from './iso-time.ts'
import type { Operations } from './operations.ts'
import type { ServicePorts } from './service-ports.ts'

/** Whole-library copies, made and brought back in one act. */
export function backupsService(os: Operations['backups'], { backup, clock }: ServicePorts) {
  return {
    make: os.make.handler(async () => {
      const name = `vouch-${today(clock)}.vouch`
      return { name, file: new File([new Uint8Array(await backup.make())], name) }
    }),
    restore: os.restore.handler(async ({ input: { file, dryRun } }) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return dryRun ? { ...backup.look(bytes), restored: false } : { ...(await backup.restore(bytes)), restored: true }
    }),
  }
}
