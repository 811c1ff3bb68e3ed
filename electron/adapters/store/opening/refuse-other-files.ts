import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { VouchError } from '../../../../shared/domain/vouch-error.ts'
import { openedToLook } from './opened-to-look.ts'

/** The first bytes of every SQLite database (https://sqlite.org/fileformat.html, section 1.3). */
const header = 'SQLite format 3\0'

/**
 * Refuses, before anything is changed, a path at which something stands that is no library of Vouch: a person who names
 * their CV by mistake keeps it as it is. A damaged file with a database's header, or named `.vouch`, is let through: it is set aside later.
 */
export function refuseOtherFiles(path: string): void {
  if (/^\/(?:proc|sys)\//u.test(resolve(path))) throw refused(path, 'is a folder of the system')
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats || isEmpty(stats)) return
  if (!stats.isFile()) throw refused(path, stats.isDirectory() ? 'is a folder' : 'is a device')
  if (!hasHeader(path)) {
    if (path.endsWith('.vouch')) return
    throw refused(path, 'is another kind of file')
  }
  if (belongsToAnother(path)) throw refused(path, 'is the database of another program')
}

const isEmpty = (stats: Stats) => stats.isFile() && stats.size === 0

function refused(path: string, why: string): VouchError {
  return new VouchError(
    'file-type-unknown',
    `${path} is no library of Vouch, it ${why}; nothing was changed. Name a library file, or a new one, with --library.`,
  )
}

function hasHeader(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const first = Buffer.alloc(header.length)
    readSync(file, first, 0, first.length, 0)
    return first.toString('latin1') === header
  } finally {
    closeSync(file)
  }
}

/** True when its tables can be listed and ours are not among them; a file too damaged to tell counts as ours. */
function belongsToAnother(path: string): boolean {
  try {
    const database = openedToLook(path)
    try {
      const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()
      const names = new Set(tables.map(({ name }) => name))
      return names.size > 0 && !(names.has('evidence') && names.has('counters'))
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}
