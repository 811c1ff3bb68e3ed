import { type Entry, entrySchema, type SourceQuote } from '../../../../shared/domain/entry.ts'
import type { Table } from '../../../store-ports.ts'
import type { Row, Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'
import { allOrigins, originsOf, putOrigins } from './origins.ts'

const columns = 'id, kind, title, organisation, location, start_date, end_date, doubts'

const entryOf = (row: Row, origins: readonly SourceQuote[]): Entry =>
  entrySchema.parse({
    id: row.id,
    kind: row.kind,
    title: row.title,
    organisation: row.organisation,
    location: row.location,
    start: row.start_date,
    end: row.end_date,
    doubts: fromJson(row.doubts),
    origins,
  })

export function entriesTable(sql: Sql): Table<Entry> {
  return {
    list() {
      const origins = allOrigins(sql, 'entry')
      const rows = sql.all(`SELECT ${columns} FROM entries ORDER BY seq`)
      return rows.map((row) => entryOf(row, origins.get(String(row.id)) ?? []))
    },
    get(id) {
      const row = sql.one(`SELECT ${columns} FROM entries WHERE id = ?`, id)
      return row && entryOf(row, originsOf(sql, 'entry', id))
    },
    put(entry) {
      sql.run(
        `INSERT INTO entries (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         kind = excluded.kind, title = excluded.title, organisation = excluded.organisation, location = excluded.location,
         start_date = excluded.start_date, end_date = excluded.end_date, doubts = excluded.doubts`,
        entry.id,
        entry.kind,
        entry.title,
        entry.organisation,
        entry.location,
        entry.start,
        entry.end,
        toJson(entry.doubts),
      )
      putOrigins(sql, 'entry', entry)
    },
    remove: (id) => void sql.run('DELETE FROM entries WHERE id = ?', id),
  }
}
