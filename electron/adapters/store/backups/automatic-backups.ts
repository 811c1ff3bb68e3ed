import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { VouchError } from '../../../../shared/domain/vouch-error.ts'
import type { Clock } from '../../../ports.ts'
import type { KeptBackup } from '../../../store-ports.ts'
import { sqliteProblem } from '../sqlite-problem.ts'
import { backupsToDrop } from './backups-to-drop.ts'
import { isWhole } from './newest-copy.ts'

export interface AutomaticBackups {
  /** Where they are kept. */
  readonly folder: string
  /** The kept ones, newest first. */
  list(): readonly KeptBackup[]
  /** Makes one when the newest is 20 hours old and the library was changed since; true when one was made. Fails with a VouchError. */
  makeIfDue(): boolean
  /** Why the last one could not be made, as a sentence; null when it could. */
  problem(): string | null
}

const day = 24 * 60 * 60 * 1000
const enough = 20 * 60 * 60 * 1000
const named = /^library-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.vouch$/u

/**
 * Whole copies of a library, made by `VACUUM INTO` in a folder that is not the library's own, each opened and checked before it counts;
 * of older ones fewer and fewer are kept. Libraries of the same name at other places have folders of their own.
 */
export function automaticBackups(
  library: string,
  { within, clock }: { within: string; clock: Clock },
): AutomaticBackups {
  const place = createHash('sha256').update(resolve(library)).digest('hex').slice(0, 8)
  const folder = join(within, `${basename(library, '.vouch')}-${place}`)
  const list = () => kept(folder)
  let problem: string | null = null
  return {
    folder,
    list,
    makeIfDue() {
      const newest = list()[0]
      if (newest && (Math.abs(clock.now() - newest.at) < enough || changedAt(library) <= newest.at)) return false
      if (!newest && isEmpty(library)) return false
      try {
        make(library, folder, clock.now())
        problem = null
      } catch (error) {
        const why = sqliteProblem(error, folder)
        problem = why instanceof VouchError ? why.message : `No backup could be written to ${folder}.`
        throw why
      }
      for (const { name } of backupsToDrop(list(), day)) rmSync(join(folder, name), { force: true })
      return true
    },
    problem: () => problem,
  }
}

function kept(folder: string): KeptBackup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const parts = named.exec(name)
      if (!parts) return []
      const [year = 0, month = 1, date = 1, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number)
      const at = Date.UTC(year, month - 1, date, hour, minute, second)
      return [{ name, path: join(folder, name), at, size: statSync(join(folder, name)).size }]
    })
    .sort((one, other) => other.at - one.at)
}

const changedAt = (library: string): number =>
  Math.max(...['', '-wal'].map((end) => statSync(library + end, { throwIfNoEntry: false })?.mtimeMs ?? 0))

function isEmpty(library: string): boolean {
  const database = new DatabaseSync(library, { readOnly: true, timeout: 2000 })
  try {
    const filled =
      'SELECT EXISTS (SELECT 1 FROM sources) OR EXISTS (SELECT 1 FROM evidence) OR EXISTS (SELECT 1 FROM postings)'
    return database.prepare(`${filled} AS filled`).get()?.filled === 0
  } finally {
    database.close()
  }
}

function make(library: string, folder: string, now: number): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = `library-${new Date(now).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z.vouch`
  const unfinished = join(folder, `${name}.tmp`)
  rmSync(unfinished, { force: true })
  try {
    writeFileSync(unfinished, '', { mode: 0o600, flag: 'wx' })
    const database = new DatabaseSync(library, { readOnly: true, timeout: 5000 })
    try {
      database.prepare('VACUUM INTO ?').run(unfinished)
    } finally {
      database.close()
    }
    if (!isWhole(unfinished))
      throw new VouchError('disk-full', `The backup in ${folder} could not be written whole; check the disk.`)
    renameSync(unfinished, join(folder, name))
  } finally {
    rmSync(unfinished, { force: true })
  }
}
