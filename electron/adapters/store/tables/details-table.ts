import { detailsSchema } from '../../../../shared/domain/details.ts'
import type { DetailsTable } from '../../../store-ports.ts'
import type { Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'

/** The person of the library is one, so their details are one row. */
const self = 'self'

export function detailsTable(sql: Sql): DetailsTable {
  return {
    get: () => detailsSchema.parse(fromJson(sql.one('SELECT value FROM details WHERE id = ?', self)?.value ?? '{}')),
    put: (details) =>
      void sql.run(
        'INSERT INTO details (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value',
        self,
        toJson(details),
      ),
  }
}
