import type { Sql } from '../sql.ts'

/** Builds the search indexes anew: FTS5 only marks removed words as removed (https://sqlite.org/fts5.html, 6.9). Call it inside a transaction. */
export function withoutOldWords(sql: Sql): void {
  for (const index of ['evidence_words', 'evidence_starts'])
    if (sql.one('SELECT 1 FROM sqlite_schema WHERE name = ?', index))
      sql.run(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`)
}
