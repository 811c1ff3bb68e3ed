import { appendFileSync, chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock, Log } from '../../ports.ts'

/** Bytes after which a new log file is begun; the one before is kept. */
const largest = 512 * 1024

/** A local log of events as JSON lines, readable by the owner only. A log that cannot be written stops nothing. */
export function fileLog(folder: string, clock: Clock): Log {
  const path = join(folder, 'vouch.log')
  const files = [`${path}.1`, path]
  return {
    write(event, details = {}) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        rotate(path)
        const line = JSON.stringify({ at: new Date(clock.now()).toISOString(), event, ...details })
        appendFileSync(path, `${line}\n`, { mode: 0o600 })
        chmodSync(path, 0o600)
      } catch {
        return
      }
    },
    kept: {
      folder,
      lines: () => files.flatMap(linesOf),
      remove() {
        for (const file of files) rmSync(file, { force: true })
      },
    },
  }
}

function rotate(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > largest) renameSync(path, `${path}.1`)
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}
