import { sourceSchema } from '../../../../shared/domain/source.ts'
import type { SourceTable } from '../../../store-ports.ts'
import type { Row, Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'

const headSchema = sourceSchema.omit({ text: true })
const headColumns = 'id, name, kind, hash, size, imported_at, basics, skills, notes, unplaced, warnings'

const fields = (row: Row) => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  hash: row.hash,
  size: row.size,
  importedAt: row.imported_at,
  basics: fromJson(row.basics),
  skills: fromJson(row.skills),
  notes: fromJson(row.notes),
  unplaced: fromJson(row.unplaced),
  warnings: fromJson(row.warnings),
})

export function sourcesTable(sql: Sql): SourceTable {
  const head = (row: Row) => headSchema.parse(fields(row))
  return {
    list: () => sql.all(`SELECT ${headColumns} FROM sources ORDER BY seq`).map(head),
    get(id) {
      const row = sql.one(`SELECT ${headColumns}, text FROM sources WHERE id = ?`, id)
      return row && sourceSchema.parse({ ...fields(row), text: row.text })
    },
    withHash(hash) {
      const row = sql.one(`SELECT ${headColumns} FROM sources WHERE hash = ?`, hash)
      return row && head(row)
    },
    bytes(id) {
      const bytes = sql.one('SELECT bytes FROM sources WHERE id = ?', id)?.bytes
      return bytes instanceof Uint8Array ? bytes : null
    },
    add(source, bytes) {
      sql.run(
        `INSERT INTO sources (${headColumns}, text, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        source.id,
        source.name,
        source.kind,
        source.hash,
        source.size,
        source.importedAt,
        toJson(source.basics),
        toJson(source.skills),
        toJson(source.notes),
        toJson(source.unplaced),
        toJson(source.warnings),
        source.text,
        bytes,
      )
    },
    putLeft(id, { notes, unplaced }) {
      sql.run('UPDATE sources SET notes = ?, unplaced = ? WHERE id = ?', toJson(notes), toJson(unplaced), id)
    },
    remove: (id) => void sql.run('DELETE FROM sources WHERE id = ?', id),
  }
}
