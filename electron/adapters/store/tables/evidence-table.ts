import type { SourceQuote } from '../../../../shared/domain/entry.ts'
import { type Evidence, evidenceSchema } from '../../../../shared/domain/evidence.ts'
import type { EvidenceTable } from '../../../store-ports.ts'
import { findEvidence } from '../searching/find-evidence.ts'
import type { Row, Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'
import { allOrigins, originsOf, putOrigins } from './origins.ts'

const columns = 'id, text, entry, parent, written_by, original, links, said, typed_on, of_claim'

const evidenceOf = (row: Row, origins: readonly SourceQuote[]): Evidence =>
  evidenceSchema.parse({
    id: row.id,
    text: row.text,
    entry: row.entry,
    parent: row.parent,
    by: row.written_by,
    original: row.original,
    origins,
    links: fromJson(row.links),
    said: fromJson(row.said),
    ...(row.typed_on === null ? {} : { typedOn: row.typed_on }),
    ...(row.of_claim === 1 ? { ofClaim: true } : {}),
  })

export function evidenceTable(sql: Sql): EvidenceTable {
  return {
    list() {
      const origins = allOrigins(sql, 'evidence')
      const rows = sql.all(`SELECT ${columns} FROM evidence ORDER BY seq`)
      return rows.map((row) => evidenceOf(row, origins.get(String(row.id)) ?? []))
    },
    get(id) {
      const row = sql.one(`SELECT ${columns} FROM evidence WHERE id = ?`, id)
      return row && evidenceOf(row, originsOf(sql, 'evidence', id))
    },
    put(evidence) {
      sql.run(
        `INSERT INTO evidence (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         text = excluded.text, entry = excluded.entry, parent = excluded.parent, written_by = excluded.written_by,
         original = excluded.original, links = excluded.links, said = excluded.said,
         typed_on = excluded.typed_on, of_claim = excluded.of_claim`,
        evidence.id,
        evidence.text,
        evidence.entry,
        evidence.parent,
        evidence.by,
        evidence.original,
        toJson(evidence.links),
        toJson(evidence.said),
        evidence.typedOn ?? null,
        evidence.ofClaim ? 1 : 0,
      )
      putOrigins(sql, 'evidence', evidence)
    },
    remove: (id) => void sql.run('DELETE FROM evidence WHERE id = ?', id),
    find: (query) => findEvidence(sql, query),
    search: (query, limit) =>
      findEvidence(sql, query)
        .slice(0, limit)
        .map(({ id }) => id),
  }
}
