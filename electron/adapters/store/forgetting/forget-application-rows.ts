import type { Id } from '../../../../shared/domain/ids.ts'
import type { Sql } from '../sql.ts'

/** An application as it can be known again in a copy. Another library may have used the same id, so the moment it was made counts too. */
export interface Born {
  readonly application: Id
  readonly created: string
  readonly posting: Id
  readonly added: string
}

export function bornOf(sql: Sql, application: Id): Born | null {
  const row = sql.one(
    `SELECT applications.created_at AS created, postings.id AS posting, postings.added_at AS added FROM applications
     JOIN postings ON postings.id = applications.posting WHERE applications.id = ?`,
    application,
  )
  return row && { application, created: String(row.created), posting: String(row.posting), added: String(row.added) }
}

/** Removes an application from a copy of any schema, and its posting where no other uses it. How many applications went. */
export function forgetApplicationRows(sql: Sql, { application, created, posting, added }: Born): number {
  const gone = sql.run('DELETE FROM applications WHERE id = ? AND created_at = ?', application, created)
  if (gone > 0)
    sql.run(
      `DELETE FROM postings WHERE id = ? AND added_at = ?
       AND NOT EXISTS (SELECT 1 FROM applications WHERE applications.posting = postings.id)`,
      posting,
      added,
    )
  return gone
}
