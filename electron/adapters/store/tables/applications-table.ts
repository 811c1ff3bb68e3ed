import { type Application, applicationSchema } from '../../../../shared/domain/application.ts'
import type { Table } from '../../../store-ports.ts'
import type { Row, Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'

const columns =
  'id, title, company, posting, kind, status, created_at, changed_at, no_model, deadline, sent_on, archived_at, former_names, model_asked'

/** A column that is a field only where it holds something. */
const given = (name: string, value: unknown) => (value === null || value === undefined ? {} : { [name]: value })

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
    ...(row.deadline === null ? {} : { deadline: row.deadline === noDeadline ? null : row.deadline }),
    ...(row.model_asked === 0 ? {} : { modelAsked: true }),
    ...given('sentOn', row.sent_on),
    ...given('archivedAt', row.archived_at),
    ...given('formerNames', fromJson(row.former_names)),
  })

/** The person said that there is none; an empty column means that nobody said anything. */
const noDeadline = 'none'

export function applicationsTable(sql: Sql): Table<Application> {
  return {
    list: () => sql.all(`SELECT ${columns} FROM applications ORDER BY seq`).map(applicationOf),
    get(id) {
      const row = sql.one(`SELECT ${columns} FROM applications WHERE id = ?`, id)
      return row && applicationOf(row)
    },
    put(application) {
      sql.run(
        `INSERT INTO applications (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         title = excluded.title, company = excluded.company, kind = excluded.kind, status = excluded.status,
         changed_at = excluded.changed_at, no_model = excluded.no_model, deadline = excluded.deadline,
         sent_on = excluded.sent_on, archived_at = excluded.archived_at, former_names = excluded.former_names,
         model_asked = excluded.model_asked`,
        application.id,
        application.title,
        application.company,
        application.posting,
        application.kind,
        application.status,
        application.createdAt,
        application.changedAt,
        application.noModel ? 1 : 0,
        application.deadline === null ? noDeadline : (application.deadline ?? null),
        application.sentOn ?? null,
        application.archivedAt ?? null,
        toJson(application.formerNames),
        application.modelAsked ? 1 : 0,
      )
    },
    remove: (id) => void sql.run('DELETE FROM applications WHERE id = ?', id),
  }
}
