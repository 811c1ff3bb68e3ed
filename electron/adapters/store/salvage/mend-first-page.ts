import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { currentVersion } from '../schema/migrate.ts'
import { migrations } from '../schema/migrations.ts'
import { firstPage } from './first-page.ts'

/**
 * Writes the first page of a library anew where it cannot be read: without it nothing of the file can be, and the pages below it tell what stood there.
 * A file whose first page can be read, or of which nothing is left, stays as it is.
 */
export function mendFirstPage(path: string): void {
  if (listsTables(path)) return
  const bytes = readFileSync(path)
  const readable = firstPage(bytes, currentVersion)
  if (!readable) return
  putFirst(path, readable)
  const version = versionByTables(path)
  if (version !== currentVersion) putFirst(path, firstPage(bytes, version) ?? readable)
}

function putFirst(path: string, page: Uint8Array): void {
  const file = openSync(path, 'r+')
  try {
    writeSync(file, page, 0, page.length, 0)
  } finally {
    closeSync(file)
  }
}

function listsTables(path: string): boolean {
  const database = new DatabaseSync(path)
  try {
    return database.prepare('SELECT name FROM sqlite_schema').all().length > 0
  } catch {
    return false
  } finally {
    database.close()
  }
}

/** The version whose tables a library has, as far as they can be read; the current one when none fits. */
function versionByTables(path: string): number {
  const there = tablesIn(new DatabaseSync(path))
  const fits = (version: number) => {
    const made = new DatabaseSync(':memory:')
    for (const script of migrations.slice(0, version)) made.exec(script)
    const tables = tablesIn(made)
    return [...there].every(([name, text]) => tables.get(name) === text)
  }
  return migrations.map((_, at) => at + 1).find(fits) ?? currentVersion
}

/** The text of each table's definition by its name. Closes the database. */
function tablesIn(database: DatabaseSync): ReadonlyMap<string, string> {
  try {
    const rows = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL").all()
    return new Map(rows.map(({ name, sql }) => [String(name), String(sql)]))
  } catch {
    return new Map()
  } finally {
    database.close()
  }
}
