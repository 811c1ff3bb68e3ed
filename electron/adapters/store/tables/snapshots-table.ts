import { snapshotSchema } from '../../../../shared/contract/documents.ts'
import { documentSchema } from '../../../../shared/domain/document.ts'
import type { SnapshotTable } from '../../../store-ports.ts'
import type { Row, Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'

const headOf = (row: Row) =>
  snapshotSchema.parse({
    id: row.id,
    at: row.at,
    why: row.why,
    words: row.words,
    ...(row.name === null ? {} : { name: row.name }),
  })

export function snapshotsTable(sql: Sql): SnapshotTable {
  return {
    list: (application) =>
      sql
        .all('SELECT id, at, why, words, name FROM snapshots WHERE application = ? ORDER BY seq DESC', application)
        .map(headOf),
    get(application, id) {
      const row = sql.one('SELECT * FROM snapshots WHERE application = ? AND id = ?', application, id)
      return row && { ...headOf(row), document: documentSchema.parse(fromJson(row.document)) }
    },
    add(application, { id, at, why, words, name, document }) {
      sql.run(
        'INSERT INTO snapshots (id, application, at, why, words, name, document) VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        application,
        at,
        why,
        words,
        name ?? null,
        toJson(document),
      )
    },
    rename(application, id, name) {
      sql.run('UPDATE snapshots SET name = ? WHERE application = ? AND id = ?', name, application, id)
    },
    remove(application, ids) {
      for (const id of ids) sql.run('DELETE FROM snapshots WHERE application = ? AND id = ?', application, id)
    },
  }
}
