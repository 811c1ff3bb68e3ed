import { keptDraftSchema } from '../../../../shared/contract/kept-draft.ts'
import type { ProposalTable } from '../../../store-ports.ts'
import type { Sql } from '../sql.ts'
import { fromJson, toJson } from './json.ts'

export function proposalsTable(sql: Sql): ProposalTable {
  return {
    list: (application) =>
      sql.all('SELECT section, draft FROM proposals WHERE application = ? ORDER BY seq', application).map((row) => ({
        section: String(row.section),
        draft: keptDraftSchema.parse(fromJson(row.draft)),
      })),
    put(application, section, draft) {
      sql.run(
        `INSERT INTO proposals (application, section, draft) VALUES (?, ?, ?)
         ON CONFLICT (application, section) DO UPDATE SET draft = excluded.draft`,
        application,
        section,
        toJson(draft),
      )
    },
    remove: (application, section) =>
      void sql.run('DELETE FROM proposals WHERE application = ? AND section = ?', application, section),
  }
}
