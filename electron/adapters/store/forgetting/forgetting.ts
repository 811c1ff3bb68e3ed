import { DatabaseSync } from 'node:sqlite'
import type { Forgetting, Store } from '../../ports.ts'
import { copiesBeside } from './backups/copies-beside.ts'
import { isSound } from './backups/newest-copy.ts'
import type { Sql } from './sql.ts'
import { sqlOn } from './sql.ts'

interface Keeping extends Pick<Store, 'transact'> {
  /** Paths of the backups that Vouch made by itself. */
  readonly kept: () => readonly string[]
}

/**
 * Does an act that cannot be taken back and lets nothing of it stay in the file: what the undo log remembers of the named rows goes, freed
 * pages are overwritten (`secure_delete`), the write-ahead log is emptied, and the copies beside the library lose the application too.
 */
export function forgetting(sql: Sql, path: string, { transact, kept }: Keeping): Store['forget'] {
  return ({ act, ids, application }) => {
    const born = sql.one(
      `SELECT applications.created_at AS created, postings.id AS posting, postings.added_at AS added FROM applications
       JOIN postings ON postings.id = applications.posting WHERE applications.id = ?`,
      application,
    )
    transact(() => {
      for (const id of ids) forgetUndo(sql, id)
      act()
    })
    sql.script('PRAGMA wal_checkpoint(TRUNCATE)')
    if (path === ':memory:' || !born) return { copies: 0 }
    const named = {
      application,
      created: String(born.created),
      posting: String(born.posting),
      added: String(born.added),
    }
    return { copies: [...copiesBeside(path), ...kept()].filter((copy) => forgetIn(copy, named)).length }
  }
}

/** Whatever could be taken back of a row holds what was in it; ids stand in statements as quoted text, here in those quoted again. */
function forgetUndo(sql: Sql, id: Forgetting['application']): void {
  sql.run(
    `DELETE FROM undo WHERE id IN (SELECT undo FROM undo_steps WHERE instr(statement, ?) > 0)`,
    `'${id.replaceAll("'", "''")}'`,
  )
}

interface Born {
  readonly application: string
  readonly created: string
  readonly posting: string
  readonly added: string
}

/** True when the copy held it. Another library may have used the same id, so the moment it was made counts too. A damaged copy is left alone. */
function forgetIn(copy: string, { application, created, posting, added }: Born): boolean {
  try {
    const database = new DatabaseSync(copy, { timeout: 2000 })
    try {
      if (!isSound(database)) return false
      database.exec('PRAGMA foreign_keys = on; PRAGMA secure_delete = on')
      const sql = sqlOn(database, copy)
      const gone = sql.run('DELETE FROM applications WHERE id = ? AND created_at = ?', application, created)
      if (gone === 0) return false
      sql.run(
        `DELETE FROM postings WHERE id = ? AND added_at = ?
         AND NOT EXISTS (SELECT 1 FROM applications WHERE applications.posting = postings.id)`,
        posting,
        added,
      )
      sql.script('DELETE FROM undo; VACUUM')
      return true
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}
