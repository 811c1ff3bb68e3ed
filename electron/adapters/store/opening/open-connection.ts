import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { errorCodeSchema } from '../../../../shared/domain/error-codes.ts'
import { VouchError } from '../../../../shared/domain/vouch-error.ts'
import type { Warning } from '../../../../shared/domain/warning.ts'
import { isSound, isWhole } from '../backups/newest-copy.ts'
import { stamp } from '../salvage/quarantine.ts'
import { replaceDamaged } from '../salvage/replace-damaged.ts'
import { copyBeforeMigrating, currentVersion, migrate, versionOf } from '../schema/migrate.ts'
import { type Sql, sqlOn } from '../sql.ts'
import { sqliteProblem } from '../sqlite-problem.ts'
import { conflictCopies } from './conflict-copies.ts'
import { liveDatabase } from './live-database.ts'
import { openedToLook } from './opened-to-look.ts'
import { refuseOtherFiles } from './refuse-other-files.ts'

export interface Connection {
  readonly sql: Sql
  /** Grows when something happens to the file while it is open. */
  readonly notices: readonly Warning[]
  readonly readOnly: boolean
  readonly close: () => void
}

interface OpenOptions {
  /** Milliseconds since 1970; names files set aside. */
  readonly now: () => number
  /** Paths of backups outside the library's folder; asked only when the library is damaged. */
  readonly kept: () => readonly string[]
}

/** Milliseconds to wait while another host writes. */
const patience = 5000

/**
 * Opens a library for writing and brings it to the current schema. A damaged file is set aside and what can be read of it, or the
 * newest whole copy (else an empty library), takes its place; a library of a newer version is opened read-only; any other file is refused and left
 * alone.
 */
export function openConnection(path: string, options: OpenOptions): Connection {
  if (path === ':memory:') return temporary()
  try {
    refuseOtherFiles(path)
    prepareFile(path)
    const opened = openSound(path, options)
    if (versionOf(sqlOn(opened.database, path)) > currentVersion) {
      opened.database.close()
      return readOnly(path, newer(path), opened.notices)
    }
    upgrade(path, options.now(), opened.database)
    return live(path, { ...opened, notices: [...opened.notices, ...conflictCopies(path)] }, options)
  } catch (error) {
    const problem = sqliteProblem(error, path)
    if (!(problem instanceof VouchError && problem.code === 'library-read-only' && isOfToday(path))) throw problem
    return readOnly(path, { code: problem.code, message: `${problem.message} It was opened to read only.` })
  }
}

interface Opened {
  readonly database: DatabaseSync
  readonly notices: readonly Warning[]
}

/** The file exists, and is nobody else's to read, before SQLite writes a word into it. */
function prepareFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
}

function openSound(path: string, { now, kept }: OpenOptions): Opened {
  const database = tryOpen(path)
  if (database) return { database, notices: [] }
  const message = replaceDamaged(path, now(), kept())
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

function upgrade(path: string, now: number, database: DatabaseSync): void {
  const sql = sqlOn(database, path)
  const version = versionOf(sql)
  if (version > 0 && version < currentVersion) copyBeforeMigrating(path, `${path}.v${version}-${stamp(now)}.copy`)
  migrate(sql)
}

function temporary(): Connection {
  const database = new DatabaseSync(':memory:')
  const sql = sqlOn(database, ':memory:')
  migrate(sql)
  return { sql, notices: [], readOnly: false, close: () => closeOnce(database) }
}

function closeOnce(database: DatabaseSync): void {
  if (database.isOpen) database.close()
}

function live(path: string, { database, notices }: Opened, options: OpenOptions): Connection {
  const told = [...notices]
  const file = liveDatabase(path, {
    database,
    now: options.now,
    tell: (notice) => told.push(notice),
    reopen() {
      refuseOtherFiles(path)
      prepareFile(path)
      const opened = openSound(path, options)
      upgrade(path, options.now(), opened.database)
      return opened.database
    },
  })
  return { sql: sqlOn(database, path, { current: file.current }), notices: told, readOnly: false, close: file.close }
}

/** True for a whole library of the current schema: one of an older schema cannot be read without being changed. */
function isOfToday(path: string): boolean {
  if (!isWhole(path)) return false
  const database = openedToLook(path)
  try {
    return versionOf(sqlOn(database, path)) === currentVersion
  } finally {
    database.close()
  }
}

const newer = (path: string): Warning => ({
  code: 'library-newer',
  message: `The library ${path} was written by a newer Vouch. It was opened read-only; update Vouch to change it.`,
})

/** Opens a library to look at; whatever would write is refused with the reason. */
function readOnly(path: string, reason: Warning, notices: readonly Warning[] = []): Connection {
  const database = openedToLook(path)
  const problem = (error: unknown) => {
    const said = sqliteProblem(error, path)
    const refused = said instanceof VouchError && said.code === 'library-read-only'
    return refused ? new VouchError(errorCodeSchema.parse(reason.code), reason.message, { cause: error }) : said
  }
  const sql = sqlOn(database, path, { problem })
  return { sql, notices: [...notices, reason], readOnly: true, close: () => closeOnce(database) }
}
