import type { Id } from '../../../../shared/domain/ids.ts'
import { VouchError } from '../../../../shared/domain/vouch-error.ts'
import type { Sql } from '../sql.ts'
import { libraryTables } from '../tables/library-tables.ts'

export interface UndoLog {
  /** Records, under `id`, how to take back each row that `act` changes, cascades included. Call it inside a transaction. */
  record(id: Id, at: string, act: () => void): void
  /**
   * Takes the recorded changes back, newest first. False when the id is unknown; fails with `not-found` when later changes build on
   * them. Call it inside a transaction.
   */
  takeBack(id: Id): boolean
}

/** Older records are dropped: an act can be undone for as long as it is among the last so many. */
const kept = 200

/**
 * Undo by temporary triggers that write the inverse statement of every row change
 * (the technique of https://sqlite.org/undoredo.html).
 */
export function undoLog(sql: Sql): UndoLog {
  return {
    record(id, at, act) {
      sql.run('INSERT INTO undo (id, at) VALUES (?, ?)', id, at)
      sql.run('DELETE FROM undo WHERE seq <= (SELECT max(seq) FROM undo) - ?', kept)
      for (const table of libraryTables) sql.script(triggers(sql, table, id))
      try {
        act()
      } finally {
        for (const table of libraryTables) sql.script(dropped(table))
      }
    },
    takeBack(id) {
      const steps = sql.all('SELECT statement FROM undo_steps WHERE undo = ? ORDER BY seq DESC', id)
      const known = sql.run('DELETE FROM undo WHERE id = ?', id) > 0
      sql.script('PRAGMA defer_foreign_keys = on')
      try {
        for (const { statement } of steps) sql.script(String(statement))
      } catch (error) {
        throw isConstraint(error) ? late() : error
      }
      if (sql.one('PRAGMA foreign_key_check')) throw late()
      return known
    },
  }
}

/** SQLITE_CONSTRAINT, the primary result code (https://sqlite.org/rescode.html). */
const isConstraint = (error: unknown) =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 19

const late = () =>
  new VouchError(
    'not-found',
    'This cannot be taken back now, because later changes build on it; take those back first.',
  )

const acts = ['insert', 'update', 'delete'] as const
const nameOf = (table: string, act: string) => `undo_${act}_${table}`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

const dropped = (table: string) => acts.map((act) => `DROP TRIGGER IF EXISTS temp.${nameOf(table, act)};`).join('')

function triggers(sql: Sql, table: string, id: Id): string {
  const columns = sql.all(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => String(name))
  const log = (statement: string) => `INSERT INTO undo_steps (undo, statement) VALUES (${literal(id)}, ${statement})`
  const on = (act: string, when: string, statement: string) =>
    `CREATE TEMP TRIGGER ${nameOf(table, act)} AFTER ${act} ON main.${table} ${when} BEGIN ${log(statement)}; END;`
  const changed = columns.map((column) => `old.${column} IS NOT new.${column}`).join(' OR ')
  return [
    on('insert', '', `'DELETE FROM ${table} WHERE ' || ${rowOf(columns, 'new')}`),
    on(
      'update',
      `WHEN ${changed}`,
      `'UPDATE ${table} SET ' || ${before(columns)} || ' WHERE ' || ${rowOf(columns, 'new')}`,
    ),
    on('delete', '', `'INSERT INTO ${table} (${columns.join(', ')}) VALUES (' || ${values(table, columns)} || ')'`),
  ].join('')
}

/**
 * The condition that names a row. SQLite gives the numbers of removed rows to new ones, so a row without an id is named by all it
 * holds: an act that is taken back after others must not reach what they made.
 */
function rowOf(columns: readonly string[], row: 'old' | 'new'): string {
  const named = columns.includes('id') ? ['id'] : columns
  return named.map((column) => `'${column} IS ' || quote(${row}.${column})`).join(` || ' AND ' || `)
}

/** The columns that an update changed, as they were: a file's bytes are not copied with each change beside them. */
const before = (columns: readonly string[]) =>
  `substr(${columns
    .map(
      (column) =>
        `CASE WHEN old.${column} IS NOT new.${column} THEN ', ${column} = ' || quote(old.${column}) ELSE '' END`,
    )
    .join(' || ')}, 3)`

/** A removed row comes back under its number, or a new one where another has it now. */
function values(table: string, columns: readonly string[]): string {
  const seq = `'(SELECT CASE WHEN EXISTS (SELECT 1 FROM ${table} WHERE seq = ' || old.seq || ') THEN NULL ELSE ' || old.seq || ' END)'`
  return columns.map((column) => (column === 'seq' ? seq : `quote(old.${column})`)).join(` || ', ' || `)
}
