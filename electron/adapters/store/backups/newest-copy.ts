import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { openedToLook } from '../opening/opened-to-look.ts'

/** The newest whole copy of a library that stands in its folder or among `kept`, or null. Copies in the folder end in `.copy`. */
export function newestCopy(path: string, kept: readonly string[] = []): string | null {
  const folder = dirname(path)
  const prefix = `${basename(path)}.`
  const copies = readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.copy'))
    .map((name) => join(folder, name))
    .concat(kept)
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)
  return copies.find(isWhole) ?? null
}

/** True when SQLite finds nothing wrong with a file that holds anything at all. */
export function isWhole(path: string): boolean {
  try {
    const database = openedToLook(path)
    try {
      return isSound(database)
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}

export function isSound(database: DatabaseSync): boolean {
  return database.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok'
}
