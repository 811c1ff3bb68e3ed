import { type StoredDocument, storedDocumentSchema } from '../../../../shared/contract/documents.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { markdownStyleSchema } from '../../../../shared/formats/markdown/markdown-style-schema.ts'
import type { DocumentTable } from '../../../store-ports.ts'
import type { Row, Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'

/** So many documents are kept as they were parsed, the last that were asked for. */
const most = 100

interface Parsed {
  readonly row: Row
  readonly stored: StoredDocument
}

export function documentsTable(sql: Sql): DocumentTable {
  const parsed = new Map<Id, Parsed>()
  const parse = (application: Id, row: Row): StoredDocument => {
    const { revision, saved_at: savedAt } = row
    return storedDocumentSchema.parse({ application, revision, savedAt, document: fromJson(row.document) })
  }
  return {
    get(application) {
      const row = sql.one('SELECT revision, saved_at, document FROM documents WHERE application = ?', application)
      const known = parsed.get(application)
      parsed.delete(application)
      if (!row) return null
      const stored = known && isSame(known.row, row) ? known.stored : parse(application, row)
      parsed.set(application, { row, stored })
      for (const oldest of parsed.keys()) if (parsed.size > most) parsed.delete(oldest)
      return stored
    },
    put({ application, revision, savedAt, document }) {
      sql.run(
        `INSERT INTO documents (application, revision, saved_at, document) VALUES (?, ?, ?, ?) ON CONFLICT (application)
         DO UPDATE SET revision = excluded.revision, saved_at = excluded.saved_at, document = excluded.document`,
        application,
        revision,
        savedAt,
        toJson(document),
      )
    },
    style(application) {
      const row = sql.one('SELECT markdown_style FROM documents WHERE application = ?', application)
      const parsed = markdownStyleSchema.safeParse(fromJson(row?.markdown_style))
      return parsed.success ? parsed.data : null
    },
    putStyle(application, style) {
      sql.run('UPDATE documents SET markdown_style = ? WHERE application = ?', toJson(style), application)
    },
  }
}

const isSame = (one: Row, other: Row) =>
  one.revision === other.revision && one.saved_at === other.saved_at && one.document === other.document
