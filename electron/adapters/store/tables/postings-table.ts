import type { Id } from '../../../../shared/domain/ids.ts'
import { type Posting, postingSchema } from '../../../../shared/domain/posting.ts'
import type { Requirement } from '../../../../shared/domain/requirement.ts'
import type { Table } from '../../../store-ports.ts'
import type { Row, Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'

const columns = 'id, name, role, company, place, closes, addressee, text, hidden, warnings, added_at'

const requirementFields = (row: Row) => ({
  id: row.id,
  text: row.text,
  level: row.level,
  group: row.group_name,
  quote: fromJson(row.quote),
  years: fromJson(row.years),
  limit: fromJson(row.size_limit),
  ...(row.more === null ? {} : { more: fromJson(row.more) }),
  ...(row.original === null ? {} : { original: row.original }),
})

export function postingsTable(sql: Sql): Table<Posting> {
  const requirementsOf = (posting: string, ignored: 0 | 1) =>
    sql
      .all('SELECT * FROM requirements WHERE posting = ? AND ignored = ? ORDER BY position', posting, ignored)
      .map(requirementFields)
  const postingOf = (row: Row): Posting =>
    postingSchema.parse({
      id: row.id,
      name: row.name,
      role: row.role,
      company: row.company,
      place: row.place,
      closes: row.closes,
      addressee: row.addressee,
      text: row.text,
      hidden: fromJson(row.hidden),
      warnings: fromJson(row.warnings),
      addedAt: row.added_at,
      requirements: requirementsOf(String(row.id), 0),
      ignored: requirementsOf(String(row.id), 1),
    })
  return {
    list: () => sql.all(`SELECT ${columns} FROM postings ORDER BY seq`).map(postingOf),
    get(id) {
      const row = sql.one(`SELECT ${columns} FROM postings WHERE id = ?`, id)
      return row && postingOf(row)
    },
    put(posting) {
      sql.run(
        `INSERT INTO postings (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         name = excluded.name, role = excluded.role, company = excluded.company, place = excluded.place,
         closes = excluded.closes, addressee = excluded.addressee, text = excluded.text, hidden = excluded.hidden, warnings = excluded.warnings`,
        posting.id,
        posting.name,
        posting.role,
        posting.company,
        posting.place,
        posting.closes,
        posting.addressee,
        posting.text,
        toJson(posting.hidden),
        toJson(posting.warnings),
        posting.addedAt,
      )
      putRequirements(sql, posting)
    },
    remove: (id) => void sql.run('DELETE FROM postings WHERE id = ?', id),
  }
}

/** Rows that stay are updated in place, because deleting one would delete its pairs. */
function putRequirements(sql: Sql, posting: Posting): void {
  const { requirements, ignored } = posting
  const kept = new Set([...requirements, ...ignored].map(({ id }) => id))
  for (const { id } of sql.all('SELECT id FROM requirements WHERE posting = ?', posting.id))
    if (!kept.has(String(id))) sql.run('DELETE FROM requirements WHERE id = ?', String(id))
  requirements.forEach((requirement, position) => {
    putRequirement(sql, posting.id, { requirement, position, ignored: 0 })
  })
  ignored.forEach((requirement, position) => {
    putRequirement(sql, posting.id, { requirement, position, ignored: 1 })
  })
}

interface Placed {
  readonly requirement: Requirement
  readonly position: number
  readonly ignored: 0 | 1
}

function putRequirement(sql: Sql, posting: Id, { requirement, position, ignored }: Placed): void {
  sql.run(
    `INSERT INTO requirements (id, posting, position, text, level, group_name, quote, years, size_limit, more,
     original, ignored) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET position = excluded.position, text = excluded.text,
     level = excluded.level, group_name = excluded.group_name, quote = excluded.quote, years = excluded.years,
     size_limit = excluded.size_limit, more = excluded.more, original = excluded.original, ignored = excluded.ignored`,
    requirement.id,
    posting,
    position,
    requirement.text,
    requirement.level,
    requirement.group,
    toJson(requirement.quote),
    toJson(requirement.years),
    toJson(requirement.limit),
    toJson(requirement.more),
    requirement.original ?? null,
    ignored,
  )
}
