import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { newestCopy } from '../backups/newest-copy.ts'
import { quarantine } from './quarantine.ts'
import { salvage } from './salvage.ts'

/**
 * Sets a damaged library aside and puts in its place what holds most: the rows of it that can still be read, or the newest whole
 * copy. With neither, nothing stands there. The sentence says what was done and where everything is. `kept` are backups elsewhere.
 */
export function replaceDamaged(path: string, now: number, kept: readonly string[]): string {
  const aside = quarantine(path, now)
  const saved = `${path}.saved`
  rmSync(saved, { force: true })
  const readable = salvage(aside, saved) === null ? null : saved
  const copy = newestCopy(path, kept)
  const useCopy = copy !== null && (readable === null || holdings(copy) > holdings(readable))
  if (useCopy) copyFileSync(copy, path)
  else if (readable) renameSync(readable, path)
  rmSync(saved, { force: true })
  const damaged = `The library was damaged. It was set aside as ${aside},`
  if (useCopy) return `${damaged} and the copy ${copy} was opened in its place.`
  if (!readable)
    return `${damaged} and an empty one was begun; if you keep a backup elsewhere, restore it in the settings.`
  const other = copy ? ` The newest copy is ${copy}.` : ''
  return `${damaged} and all that could be read of it was opened in its place; look whether something is missing.${other}`
}

/** How much a library holds, to compare two of them. */
function holdings(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return ['sources', 'evidence', 'postings', 'documents'].reduce(
      (sum, table) => sum + Number(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.count),
      0,
    )
  } catch {
    return 0
  } finally {
    database.close()
  }
}
