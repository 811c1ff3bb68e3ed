import { storedDocumentSchema } from '../../../../shared/contract/documents.ts'
import { markdownStyleSchema } from '../../../../shared/formats/markdown-style-schema.ts'
import type { DocumentTable } from '../../../ports.ts'
import type { Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'

export function documentsTable(sql: Sql): DocumentTable {
  return {
    get(application) {
      const row = sql.one('SELECT revision, saved_at, document FROM documents WHERE application = ?', application)
      if (!row) return null
      const { revision, saved_at: savedAt } = row
      return storedDocumentSchema.parse({ application, revision, savedAt, document: fromJson(row.document) })
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
