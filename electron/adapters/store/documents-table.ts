import { z } from 'zod'
import { storedDocumentSchema } from '../../../shared/contract/documents.ts'
import type { DocumentTable } from '../../ports.ts'
import { fromJson, toJson } from './json.ts'
import type { Sql } from './sql.ts'

const bullet = z.enum(['-', '*', '+'])
const styleSchema = z.strictObject({
  bullet,
  bullets: z.array(bullet).optional(),
  ordered: z.enum(['.', ')']).optional(),
  italic: z.enum(['*', '_']),
  level: z.number().int().positive(),
  depths: z.array(z.number().int().positive()).optional(),
  repeats: z.literal(true).optional(),
  lineEnd: z.literal('\\').optional(),
  signs: z.record(z.string(), bullet).optional(),
  rules: z.record(z.string(), z.string()).optional(),
  headings: z.record(z.string(), z.string()).optional(),
  front: z.string().optional(),
  titled: z.literal(true).optional(),
})

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
      const parsed = styleSchema.safeParse(fromJson(row?.markdown_style))
      return parsed.success ? parsed.data : null
    },
    putStyle(application, style) {
      sql.run('UPDATE documents SET markdown_style = ? WHERE application = ?', toJson(style), application)
    },
  }
}
