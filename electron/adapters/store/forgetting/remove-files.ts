import { existsSync, rmSync } from 'node:fs'
import type { Forgotten } from '../../../store-ports.ts'

/** Deletes the copies of a library and the damaged files set aside; names those that could not be deleted. */
export function removeFiles(copies: readonly string[], aside: readonly string[]): Forgotten {
  for (const file of [...copies, ...aside])
    for (const suffix of ['', '-wal', '-shm', '-journal']) removed(file + suffix)
  return {
    copies: copies.filter((file) => !existsSync(file)).length,
    left: [...copies, ...aside].filter((file) => existsSync(file)),
  }
}

function removed(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    return
  }
}
