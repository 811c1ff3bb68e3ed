import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { Backup, Clock, LibraryCounts } from '../../ports.ts'
import { libraryTables } from './library-tables.ts'
import { currentVersion, migrate, versionOf } from './migrate.ts'
import { isSound } from './newest-copy.ts'
import { stamp } from './quarantine.ts'
import { type Sql, sqlOn } from './sql.ts'
import { sqliteProblem } from './sqlite-problem.ts'

/** Whole-library copies of the library at a path, made while any host writes. */
export function libraryBackup(path: string, clock: Clock): Backup {
  return {
    make: async () =>
      withTemporary((file) => {
        copyTo(path, file)
        return readFileSync(file)
      }),
    look: (bytes) => withBackup(bytes, (file) => counted(file)),
    restore: async (bytes) =>
      withBackup(bytes, (file) => {
        copyTo(path, `${path}.before-restore-${stamp(clock.now())}.copy`)
        replaceContent(path, file)
        return counted(file)
      }),
  }
}

/** `VACUUM INTO` writes one whole, compact file, whatever other connections do meanwhile. */
function copyTo(path: string, to: string): void {
  writeFileSync(to, '', { mode: 0o600 })
  withDatabase(path, (database) => database.prepare('VACUUM INTO ?').run(to))
}

/** Replaces all rows in one transaction, so that other hosts see the old library or the new one. What could be undone before cannot be now. */
function replaceContent(path: string, file: string): void {
  withDatabase(path, (database) => {
    const sql = sqlOn(database, path)
    sql.run('ATTACH ? AS incoming', file)
    sql.script('BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = on; DELETE FROM undo;')
    for (const table of [...libraryTables].reverse()) sql.script(`DELETE FROM main.${table}`)
    for (const table of libraryTables) sql.script(copyRows(sql, table))
    sql.script(`INSERT INTO main.counters SELECT prefix, last FROM incoming.counters WHERE true
      ON CONFLICT (prefix) DO UPDATE SET last = max(last, excluded.last); COMMIT; DETACH incoming`)
  })
}

function copyRows(sql: Sql, table: string): string {
  const names = sql.all(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => String(name))
  return `INSERT INTO main.${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM incoming.${table}`
}

function counted(file: string): LibraryCounts {
  return withDatabase(file, (database) => {
    const count = (table: string) => Number(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.count)
    return { sources: count('sources'), evidence: count('evidence'), applications: count('applications') }
  })
}

const notBackup = 'This file is no backup of Vouch, or it is damaged; choose a file that Vouch made as a backup.'

/** Gives the backup as a checked file of the current schema that is gone afterwards. */
function withBackup<Result>(bytes: Uint8Array, act: (file: string) => Result): Result {
  return withTemporary((file) => {
    writeFileSync(file, bytes, { mode: 0o600 })
    prepare(file)
    return act(file)
  })
}

function prepare(file: string): void {
  try {
    withDatabase(file, (database) => {
      const sql = sqlOn(database, file)
      const version = versionOf(sql)
      if (version === 0 || !isSound(database)) throw new VouchError('file-damaged', notBackup)
      if (version > currentVersion)
        throw new VouchError('library-newer', 'This backup was made by a newer Vouch; update Vouch to restore it.')
      database.exec('PRAGMA journal_mode = delete')
      migrate(sql)
    })
  } catch (error) {
    if (error instanceof VouchError && error.code === 'library-newer') throw error
    throw new VouchError('file-damaged', notBackup, { cause: error })
  }
}

function withDatabase<Result>(path: string, act: (database: DatabaseSync) => Result): Result {
  const database = new DatabaseSync(path, { timeout: 5000 })
  try {
    return act(database)
  } catch (error) {
    throw sqliteProblem(error, path)
  } finally {
    database.close()
  }
}

function withTemporary<Result>(act: (file: string) => Result): Result {
  const file = join(tmpdir(), `vouch-${randomBytes(8).toString('hex')}.tmp`)
  try {
    return act(file)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true })
  }
}
