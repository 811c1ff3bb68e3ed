import { exportRecordSchema } from '../../../../shared/contract/exports.ts'
import { documentSchema } from '../../../../shared/domain/document.ts'
import type { ExportTable } from '../../../store-ports.ts'
import type { Row, Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'

const recordOf = ({ id, at, name, format, what, words, size, sent_on: sentOn }: Row) =>
  exportRecordSchema.parse({ id, at, name, format, what, words, size, ...(sentOn === null ? {} : { sentOn }) })

const head = 'id, at, name, format, what, words, sent_on, length(bytes) AS size'

export function exportsTable(sql: Sql): ExportTable {
  return {
    list: (application) =>
      sql.all(`SELECT ${head} FROM exports WHERE application = ? ORDER BY seq DESC`, application).map(recordOf),
    get(application, id) {
      const row = sql.one(
        `SELECT ${head}, document, bytes FROM exports WHERE application = ? AND id = ?`,
        application,
        id,
      )
      if (!row) return null
      const bytes = row.bytes instanceof Uint8Array ? row.bytes : new Uint8Array()
      const document = row.document === null ? null : documentSchema.parse(fromJson(row.document))
      return { ...recordOf(row), bytes, document }
    },
    add(application, { id, at, name, format, what, words, sentOn, document, bytes }) {
      sql.run(
        `INSERT INTO exports (id, application, at, name, format, what, words, sent_on, document, bytes)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        id,
        application,
        at,
        name,
        format,
        what,
        words,
        sentOn ?? null,
        document && toJson(document),
        bytes,
      )
    },
    markSent(application, id, on) {
      sql.run('UPDATE exports SET sent_on = ? WHERE application = ? AND id = ?', on, application, id)
    },
    remove(application, ids) {
      for (const id of ids) sql.run('DELETE FROM exports WHERE application = ? AND id = ?', application, id)
    },
  }
}
