import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { VouchError } from '../../../../shared/domain/vouch-error.ts'
import type { Warning } from '../../../../shared/domain/warning.ts'
import { stamp } from '../salvage/quarantine.ts'
import { sqliteProblem } from '../sqlite-problem.ts'

export interface LiveDatabase {
  /** The database to use now; another one after the file was lost and written again. Fails with a VouchError. */
  current(): DatabaseSync
  close(): void
}

interface LiveDatabaseOptions {
  readonly database: DatabaseSync
  /** Opens what stands at the path now. Fails when it is no library. */
  readonly reopen: () => DatabaseSync
  readonly now: () => number
  /** Told once for each time the file was lost. */
  readonly tell: (notice: Warning) => void
}

/**
 * The database of a library whose file may be deleted, moved or replaced while it is open: an open file without a name is lost when it
 * is closed. What is open is written again at the path when nothing stands there, else to a copy beside it, before anything more is written.
 */
export function liveDatabase(path: string, { database, reopen, now, tell }: LiveDatabaseOptions): LiveDatabase {
  let open = database
  let seen = identity(path)
  const moveTo = (message: string) => {
    const fresh = reopen()
    open.close()
    open = fresh
    seen = identity(path)
    tell({ code: 'library-lost', message })
  }
  const writtenAgain = () => {
    // Its folder may be gone with it.
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    open.prepare('VACUUM INTO ?').run(path)
    moveTo(
      `The library ${path} was deleted or moved while Vouch was open. It was written again with all that was in it.`,
    )
  }
  const keptBeside = () => {
    const copy = `${path}.before-replaced-${stamp(now())}.copy`
    open.prepare('VACUUM INTO ?').run(copy)
    const kept = `The library ${path} was replaced by another file while Vouch was open. What was open is kept as ${copy}`
    try {
      moveTo(`${kept}, and the new one was opened.`)
    } catch (error) {
      seen = identity(path)
      open.close()
      throw new VouchError('library-damaged', `${kept}; restart Vouch to open it or the new one.`, { cause: error })
    }
  }
  const check = () => {
    const there = identity(path)
    if (there === seen || open.isTransaction) return
    try {
      if (there === null) writtenAgain()
      else keptBeside()
    } catch (error) {
      throw sqliteProblem(error, path)
    }
  }
  return {
    current() {
      if (open.isOpen) check()
      return open
    },
    close() {
      if (!open.isOpen) return
      check()
      if (open.isOpen) open.close()
    },
  }
}

/** Which file stands at a path, whatever is in it; null for none. */
function identity(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats ? `${stats.dev}:${stats.ino}` : null
}
