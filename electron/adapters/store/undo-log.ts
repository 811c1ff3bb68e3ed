import type { Id } from '../../../shared/domain/ids.ts'
import { libraryTables } from './library-tables.ts'
import type { Sql } from './sql.ts'

export interface UndoLog {
  /** Records, under `id`, how to take back each row that `act` changes, cascades included. Call it inside a transaction. */
  record(id: Id, at: string, act: () => void): void
  /** Takes the recorded changes back, newest first. False when the id is unknown. Call it inside a transaction. */
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
      for (const { statement } of steps) sql.script(String(statement))
      return known
    },
  }
}

const acts = ['insert', 'update', 'delete'] as const
const nameOf = (table: string, act: string) => `undo_${act}_${table}`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

const dropped = (table: string) => acts.map((act) => `DROP TRIGGER IF EXISTS temp.${nameOf(table, act)};`).join('')

function triggers(sql: Sql, table: string, id: Id): string {
  const columns = sql.all(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => String(name))
  const quoted = columns.map((column) => `quote(old.${column})`)
  const restored = columns.map((column, index) => `'${column} = ' || ${quoted[index]}`).join(` || ', ' || `)
  const inverse = {
    insert: `'DELETE FROM ${table} WHERE seq = ' || new.seq`,
    update: `'UPDATE ${table} SET ' || ${restored} || ' WHERE seq = ' || old.seq`,
    delete: `'INSERT INTO ${table} (${columns.join(', ')}) VALUES (' || ${quoted.join(` || ', ' || `)} || ')'`,
  }
  return acts
    .map(
      (act) => `CREATE TEMP TRIGGER ${nameOf(table, act)} AFTER ${act} ON main.${table} BEGIN
        INSERT INTO undo_steps (undo, statement) VALUES (${literal(id)}, ${inverse[act]});
      END;`,
    )
    .join('')
}
