import type { SettledTable } from '../../../store-ports.ts'
import type { Sql } from '../sql.ts'

export function settledTable(sql: Sql): SettledTable {
  return {
    list: () => sql.all('SELECT id FROM settled ORDER BY seq').map(({ id }) => String(id)),
    add: (key) => void sql.run('INSERT OR IGNORE INTO settled (id) VALUES (?)', key),
  }
}
