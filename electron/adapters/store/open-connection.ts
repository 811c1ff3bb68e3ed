import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { Warning } from '../../../shared/domain/warning.ts'
import { copyBeforeMigrating, currentVersion, migrate, versionOf } from './migrate.ts'
import { isSound } from './newest-copy.ts'
import { stamp } from './quarantine.ts'
import { refuseOtherFiles } from './refuse-other-files.ts'
import { replaceDamaged } from './replace-damaged.ts'
import { type Sql, sqlOn } from './sql.ts'
import { sqliteProblem } from './sqlite-problem.ts'

export interface Connection {
  readonly database: DatabaseSync
  readonly sql: Sql
  readonly notices: readonly Warning[]
  readonly readOnly: boolean
}

/** Milliseconds to wait while another host writes. */
const patience = 5000

/**
 * Opens a library for writing and brings it to the current schema. A damaged file is set aside and what can be read of it, or the
 * newest whole copy (else an empty library), takes its place; a library of a newer version is opened read-only; any other file is refused and left
 * alone. `now` names files set aside.
 */
export function openConnection(path: string, now: number, kept: KeptCopies = () => []): Connection {
  if (path === ':memory:') return migrated(path, { database: new DatabaseSync(path), notices: [] })
  try {
    refuseOtherFiles(path)
    prepareFile(path)
    const opened = openSound(path, now, kept)
    return versionOf(sqlOn(opened.database, path)) > currentVersion
      ? readOnly(path, opened)
      : upgraded(path, now, opened)
  } catch (error) {
    throw sqliteProblem(error, path)
  }
}

/** Paths of backups outside the library's folder; asked only when the library is damaged. */
export type KeptCopies = () => readonly string[]

type Opened = Pick<Connection, 'database' | 'notices'>

/** The file exists, and is nobody else's to read, before SQLite writes a word into it. */
function prepareFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
}

function openSound(path: string, now: number, kept: KeptCopies): Opened {
  const database = tryOpen(path)
  if (database) return { database, notices: [] }
  const message = replaceDamaged(path, now, kept())
  prepareFile(path)
  return {
    database: configured(new DatabaseSync(path, { timeout: patience })),
    notices: [{ code: 'library-damaged', message }],
  }
}

/** The open database, or null when it is damaged. Any other failure is thrown. */
function tryOpen(path: string): DatabaseSync | null {
  const database = new DatabaseSync(path, { timeout: patience })
  try {
    configured(database)
    if (isSound(database)) return database
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  database.close()
  return null
}

const isDamage = (error: unknown) =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  [11, 26].includes(error.errcode & 0xff)

function configured(database: DatabaseSync): DatabaseSync {
  database.exec(
    'PRAGMA journal_mode = wal; PRAGMA synchronous = full; PRAGMA foreign_keys = on; PRAGMA secure_delete = on; PRAGMA temp_store = memory',
  )
  return database
}

function upgraded(path: string, now: number, opened: Opened): Connection {
  const version = versionOf(sqlOn(opened.database, path))
  if (version > 0 && version < currentVersion) copyBeforeMigrating(path, `${path}.v${version}-${stamp(now)}.copy`)
  return migrated(path, opened)
}

function migrated(path: string, opened: Opened): Connection {
  const sql = sqlOn(opened.database, path)
  migrate(sql)
  return { ...opened, sql, readOnly: false }
}

function readOnly(path: string, opened: Opened): Connection {
  opened.database.close()
  const database = new DatabaseSync(path, { readOnly: true, timeout: patience })
  const message = `The library ${path} was written by a newer Vouch. It was opened read-only; update Vouch to change it.`
  const sql = sqlOn(database, path, (error) => {
    const problem = sqliteProblem(error, path)
    const refused = problem instanceof VouchError && problem.code === 'library-read-only'
    return refused ? new VouchError('library-newer', message, { cause: error }) : problem
  })
  const notices = [...opened.notices, { code: 'library-newer', message }]
  return { database, sql, notices, readOnly: true }
}
