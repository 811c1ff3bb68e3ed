import { type Application, applicationSchema } from '../../../shared/domain/application.ts'
import type { Table } from '../../ports.ts'
import type { Row, Sql } from './sql.ts'

const columns = 'id, title, company, posting, kind, status, created_at, changed_at, no_model'

const applicationOf = (row: Row): Application =>
  applicationSchema.parse({
    id: row.id,
    title: row.title,
    company: row.company,
    posting: row.posting,
    kind: row.kind,
    status: row.status,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    noModel: row.no_model === 1,
  })

export function applicationsTable(sql: Sql): Table<Application> {
  return {
    list: () => sql.all(`SELECT ${columns} FROM applications ORDER BY seq`).map(applicationOf),
    get(id) {
      const row = sql.one(`SELECT ${columns} FROM applications WHERE id = ?`, id)
      return row && applicationOf(row)
    },
    put(application) {
      sql.run(
        `INSERT INTO applications (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         title = excluded.title, company = excluded.company, kind = excluded.kind, status = excluded.status,
         changed_at = excluded.changed_at, no_model = excluded.no_model`,
        application.id,
        application.title,
        application.company,
        application.posting,
        application.kind,
        application.status,
        application.createdAt,
        application.changedAt,
        application.noModel ? 1 : 0,
      )
    },
    remove: (id) => void sql.run('DELETE FROM applications WHERE id = ?', id),
  }
}
