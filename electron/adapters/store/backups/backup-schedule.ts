import { tmpdir } from 'node:os'
import type { Log, Timer } from '../../../ports.ts'
import type { AutomaticBackups } from './automatic-backups.ts'
import { sweepLeftovers } from './sweep-leftovers.ts'

/** Milliseconds after the start, when the first screen has long been drawn, and between two looks after that. */
const first = 30_000
const between = 60 * 60 * 1000

/** Looks now and then whether a backup is due, and clears away unfinished ones; returns what makes a last look and stops. A failure is logged and shown in the settings. */
export function backupSchedule(backups: AutomaticBackups, timer: Timer, log: Log): () => void {
  const look = () => {
    try {
      sweepLeftovers([backups.folder, tmpdir()], Date.now())
      if (backups.makeIfDue()) log.write('backup-made')
    } catch {
      log.write('backup-failed')
    }
  }
  const again = () => {
    look()
    cancel = timer.after(between, again)
  }
  let cancel = timer.after(first, again)
  return () => {
    cancel()
    look()
  }
}
