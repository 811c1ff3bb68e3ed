import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds after which nobody writes a temporary file any more. */
const old = 60 * 60 * 1000

/** Whole libraries on their way into or out of a backup, by the names they are given there. */
const ours = /^(?:vouch-[0-9a-f]{16}\.tmp(?:-wal|-shm|-journal)?|library-\d{8}T\d{6}Z\.vouch\.tmp(?:-journal)?)$/u

/** Deletes what a program that was killed left unfinished in some folders: it holds the person's words and nobody would find it. */
export function sweepLeftovers(folders: readonly string[], now: number): void {
  for (const folder of folders.filter((one) => existsSync(one)))
    for (const name of readdirSync(folder).filter((one) => ours.test(one))) {
      const file = join(folder, name)
      const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: now }
      if (now - mtimeMs > old) rmSync(file, { force: true })
    }
}
