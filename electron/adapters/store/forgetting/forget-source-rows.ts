import type { Id } from '../../../../shared/domain/ids.ts'
import type { Sql } from '../sql.ts'

/**
 * Removes a source, known by the hash of its bytes, from a library of any schema, with the entries and evidence that came from nowhere else. Words
 * the person edited or typed stay with the entries they stand under; the quoted original beside them goes. How many sources went.
 */
export function forgetSourceRows(sql: Sql, hash: string): number {
  const row = sql.one('SELECT id FROM sources WHERE hash = ?', hash)
  if (!row) return 0
  const id = String(row.id)
  const evidence = idsOnlyIn(sql, 'evidence', id)
  const entries = idsOnlyIn(sql, 'entry', id)
  for (const item of evidence) sql.run("DELETE FROM evidence WHERE id = ? AND written_by = 'import'", item)
  for (const item of evidence) sql.run('UPDATE evidence SET original = NULL WHERE id = ?', item)
  for (const entry of entries)
    sql.run('DELETE FROM entries WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM evidence WHERE entry = ?1)', entry)
  forgetSettled(sql, new Set([...evidence, ...entries]))
  forgetProposals(sql, evidence)
  return sql.run('DELETE FROM sources WHERE id = ?', id)
}

function idsOnlyIn(sql: Sql, owner: 'entry' | 'evidence', source: Id): string[] {
  return sql
    .all(
      `SELECT ${owner} AS id FROM origins WHERE ${owner} IS NOT NULL
       GROUP BY ${owner} HAVING count(*) = sum(source = ?)`,
      source,
    )
    .map(({ id }) => String(id))
}

/** What was called right keeps the ids it is about, and of a spelling the word itself: that remark may come again, the word may not stay. */
function forgetSettled(sql: Sql, gone: ReadonlySet<Id>): void {
  if (!sql.one("SELECT 1 FROM sqlite_schema WHERE name = 'settled'")) return
  for (const { id } of sql.all('SELECT id FROM settled')) {
    const key = String(id)
    if (key.startsWith('spelling ') || key.split(/[^\p{L}\p{N}]+/u).some((part) => gone.has(part)))
      sql.run('DELETE FROM settled WHERE id = ?', key)
  }
}

/** A proposal that cites what is gone repeats its words, and nobody has taken them over. In JSON an id stands between quotation marks. */
function forgetProposals(sql: Sql, gone: readonly Id[]): void {
  if (!sql.one("SELECT 1 FROM sqlite_schema WHERE name = 'proposals'")) return
  for (const id of gone) sql.run('DELETE FROM proposals WHERE instr(draft, ?) > 0', JSON.stringify(id))
}
