import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { VouchError } from '../../../../shared/domain/vouch-error.ts'
import type { Clock } from '../../../ports.ts'
import type { Backup, LibraryCounts } from '../../../store-ports.ts'
import { openStore } from '../open-store.ts'
import { stamp } from '../salvage/quarantine.ts'
import { salvage } from '../salvage/salvage.ts'
import { currentVersion, migrate, versionOf } from '../schema/migrate.ts'
import { type Sql, sqlOn } from '../sql.ts'
import { sqliteProblem } from '../sqlite-problem.ts'
import { libraryTables } from '../tables/library-tables.ts'
import type { AutomaticBackups } from './automatic-backups.ts'
import { isSound } from './newest-copy.ts'

/** Whole-library copies of the library at a path, made while any host writes. */
export function libraryBackup(path: string, clock: Clock, automatic: AutomaticBackups | null = null): Backup {
  return {
    kept: () => ({
      folder: automatic?.folder ?? null,
      list: automatic?.list() ?? [],
      problem: automatic?.problem() ?? null,
    }),
    read(name) {
      const found = automatic?.list().find((kept) => kept.name === name)
      if (!found) throw new VouchError('not-found', 'This backup is no longer there; choose another one.')
      return readFileSync(found.path)
    },
    make: async () =>
      withTemporary((file) => {
        copyTo(path, file)
        return readFileSync(file)
      }),
    look: (bytes) => withBackup(bytes, counted),
    restore: (bytes, signal) => restored(path, bytes, { clock, signal }),
    build: (fill) => withTemporary((file) => built(file, clock, fill)),
  }
}

/**
 * A host does one thing at a time, so that a wish to stop is heard only between the steps. Setting the copy aside and replacing the content are one
 * step: what another window writes meanwhile would be in neither.
 */
async function restored(
  path: string,
  bytes: Uint8Array,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal | undefined },
): Promise<LibraryCounts> {
  const [file, saved] = [temporaryName(), temporaryName()]
  try {
    await unlessStopped(signal)
    const ready = checked(bytes, file, saved)
    await unlessStopped(signal)
    copyTo(path, `${path}.before-restore-${stamp(clock.now())}.copy`)
    replaceContent(path, ready.file)
    return counted(ready.file, ready.unreadable)
  } finally {
    for (const each of [file, saved]) dropTemporary(each)
  }
}

async function unlessStopped(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate()
  if (signal?.aborted) throw new VouchError('cancelled', 'Restoring was stopped. Nothing was changed.')
}

const contradicts =
  'This archive cannot be restored: something in its library.json names what is not there, or names it twice.'

/** SQLite's code for rows that do not fit the others (https://sqlite.org/rescode.html, 19). */
const isContradiction = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 19

/** A library file made of what `fill` puts into it. */
function built(file: string, clock: Clock, fill: Parameters<Backup['build']>[0]): Uint8Array {
  const store = openStore(file, clock)
  let last: Readonly<Record<string, number>> = {}
  try {
    store.transact(() => {
      last = fill(store)
    })
  } catch (error) {
    throw isContradiction(error) ? new VouchError('file-damaged', contradicts, { cause: error }) : error
  } finally {
    store.close()
  }
  withDatabase(file, (database) => {
    const put = database.prepare('INSERT OR REPLACE INTO counters (prefix, last) VALUES (?, ?)')
    for (const [prefix, number] of Object.entries(last)) put.run(prefix, number)
    database.exec('PRAGMA journal_mode = delete')
  })
  return readFileSync(file)
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

function counted(file: string, unreadable: number): LibraryCounts {
  return withDatabase(file, (database) => {
    const count = (table: string) => Number(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.count)
    return { sources: count('sources'), evidence: count('evidence'), applications: count('applications'), unreadable }
  })
}

const notBackup =
  'This file is no backup of Vouch, or nothing in it can be read; choose a file that Vouch made as a backup.'

/** Gives the backup as a checked file of the current schema that is gone afterwards, and how many of its parts were lost. */
function withBackup<Result>(bytes: Uint8Array, act: (file: string, unreadable: number) => Result): Result {
  return withTemporary((given) =>
    withTemporary((saved) => {
      const { file, unreadable } = checked(bytes, given, saved)
      return act(file, unreadable)
    }),
  )
}

/** Writes the backup to a file and brings it to the current schema; what can be read of a damaged one is put into another file. */
function checked(bytes: Uint8Array, file: string, saved: string): { file: string; unreadable: number } {
  writeFileSync(file, bytes, { mode: 0o600 })
  if (prepare(file)) return { file, unreadable: 0 }
  const lost = salvage(file, saved)
  if (lost === null) throw new VouchError('file-damaged', notBackup)
  return { file: saved, unreadable: Math.max(1, lost) }
}

/** Brings a whole backup to the current schema; false for one that is not whole. */
function prepare(file: string): boolean {
  try {
    return withDatabase(file, (database) => {
      const sql = sqlOn(database, file)
      const version = versionOf(sql)
      if (version > currentVersion)
        throw new VouchError('library-newer', 'This backup was made by a newer Vouch; update Vouch to restore it.')
      if (version === 0 || !isSound(database)) return false
      database.exec('PRAGMA journal_mode = delete')
      migrate(sql)
      return true
    })
  } catch (error) {
    if (error instanceof VouchError && error.code === 'library-newer') throw error
    return false
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
  const file = temporaryName()
  try {
    return act(file)
  } finally {
    dropTemporary(file)
  }
}

const temporaryName = () => join(tmpdir(), `vouch-${randomBytes(8).toString('hex')}.tmp`)

function dropTemporary(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true })
}
