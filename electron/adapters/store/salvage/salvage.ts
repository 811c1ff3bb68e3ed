import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { currentVersion, migrate } from '../schema/migrate.ts'
import { migrations } from '../schema/migrations.ts'
import { sqlOn } from '../sql.ts'
import { jsonColumns, libraryTables } from '../tables/library-tables.ts'
import { mendFirstPage } from './mend-first-page.ts'
import { type ReadableRow, readableRows } from './readable-rows.ts'

/**
 * Copies all rows of a damaged library that can still be read into a new library of the current schema. The damaged file is only
 * read, with its `-wal` where it has one. The number of stretches that were lost, or null when nothing of a library is left.
 */
export function salvage(damaged: string, to: string): number | null {
  const work = `${to}.damaged`
  for (const suffix of ['', '-wal']) if (existsSync(damaged + suffix)) copyFileSync(damaged + suffix, work + suffix)
  try {
    fillCutOff(work)
    mendFirstPage(work)
    return salvaged(work, to)
  } catch {
    rmSync(to, { force: true })
    return null
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(work + suffix, { force: true })
  }
}

/** Bytes beyond which a header that claims more is not believed. */
const believable = 2 ** 31

/** SQLite reads nothing of a file shorter than its header says (https://sqlite.org/fileformat.html, 1.3); zeros make its pages readable one by one. */
function fillCutOff(path: string): void {
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, header.length, 0)
  } finally {
    closeSync(file)
  }
  const size = header.readUInt16BE(16) * header.readUInt32BE(28)
  if (size > statSync(path).size && size < believable) truncateSync(path, size)
}

function salvaged(from: string, to: string): number | null {
  const old = new DatabaseSync(from)
  try {
    const version = Number(old.prepare('PRAGMA user_version').get()?.user_version ?? 0)
    if (version < 1 || version > currentVersion) return null
    writeFileSync(to, '', { mode: 0o600 })
    const made = new DatabaseSync(to)
    try {
      made.exec('PRAGMA foreign_keys = off')
      for (const script of migrations.slice(0, version)) made.exec(script)
      made.exec(`PRAGMA user_version = ${version}; BEGIN`)
      const lost = ['counters', ...libraryTables].reduce((sum, table) => sum + copyTable(old, made, table), 0)
      made.exec('COMMIT')
      migrate(sqlOn(made, to))
      const all = lost + withoutTornText(made) + withoutOrphans(made)
      return holdsAnything(made) ? all : null
    } finally {
      made.close()
    }
  } finally {
    old.close()
  }
}

const holdsAnything = (database: DatabaseSync): boolean =>
  libraryTables.some((table) => database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined)

/** Copies a table row by row; the number of stretches that could not be read or did not fit. */
function copyTable(from: DatabaseSync, to: DatabaseSync, table: string): number {
  const columns = to
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => String(name))
  // A table of a later schema.
  if (columns.length === 0) return 0
  const put = to.prepare(
    `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  let lost = 0
  for (const row of readableRows(from, table, columns)) if (!row || !copied(put, row, columns)) lost += 1
  return lost
}

function copied(put: ReturnType<DatabaseSync['prepare']>, row: ReadableRow, columns: readonly string[]): boolean {
  try {
    return Number(put.run(...columns.map((column) => row[column] ?? null)).changes) === 1
  } catch {
    return false
  }
}

/** A torn page can leave half a document: it gives way to the newest whole version of it, other torn rows go. */
function withoutTornText(database: DatabaseSync): number {
  let lost = 0
  const change = (statement: string) => {
    lost += Number(database.prepare(statement).run().changes)
  }
  for (const [table, columns] of Object.entries(jsonColumns)) {
    const torn = columns.map((column) => `(${column} IS NOT NULL AND NOT json_valid(${column}))`).join(' OR ')
    if (table === 'documents')
      change(`UPDATE documents SET document = (
        SELECT document FROM snapshots WHERE snapshots.application = documents.application AND json_valid(document)
        ORDER BY seq DESC LIMIT 1) WHERE (${torn}) AND EXISTS (
        SELECT 1 FROM snapshots WHERE snapshots.application = documents.application AND json_valid(document))`)
    change(`DELETE FROM ${table} WHERE ${torn}`)
  }
  return lost
}

/** Rows whose parents are lost cannot be shown anywhere; evidence stays, without its entry. */
function withoutOrphans(database: DatabaseSync): number {
  database.exec(`
    UPDATE evidence SET entry = NULL WHERE entry NOT IN (SELECT id FROM entries);
    UPDATE evidence SET parent = NULL WHERE parent NOT IN (SELECT id FROM evidence);`)
  let lost = 0
  for (;;) {
    const orphans = database.prepare('PRAGMA foreign_key_check').all()
    if (orphans.length === 0) return lost
    for (const { table, rowid } of orphans) {
      database.prepare(`DELETE FROM ${String(table)} WHERE rowid = ?`).run(Number(rowid))
      lost += 1
    }
  }
}
