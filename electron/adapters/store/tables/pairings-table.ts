import { pairSchema } from '../../../../shared/domain/pair.ts'
import type { PairingTable } from '../../../store-ports.ts'
import type { Sql } from '../sql.ts'

export function pairingsTable(sql: Sql): PairingTable {
  return {
    get(application) {
      const pairs = sql.all(
        'SELECT requirement, evidence, strength, remark FROM pairs WHERE application = ? ORDER BY position',
        application,
      )
      const gaps = sql.all('SELECT requirement FROM gaps WHERE application = ? ORDER BY seq', application)
      return {
        pairs: pairs.map((row) => pairSchema.parse({ ...row })),
        gaps: gaps.map((row) => String(row.requirement)),
      }
    },
    put(application, { pairs, gaps }) {
      sql.run('DELETE FROM pairs WHERE application = ?', application)
      sql.run('DELETE FROM gaps WHERE application = ?', application)
      pairs.forEach(({ requirement, evidence, strength, remark }, position) => {
        sql.run(
          'INSERT INTO pairs (application, requirement, evidence, position, strength, remark) VALUES (?, ?, ?, ?, ?, ?)',
          application,
          requirement,
          evidence,
          position,
          strength,
          remark,
        )
      })
      for (const requirement of gaps)
        sql.run('INSERT INTO gaps (application, requirement) VALUES (?, ?)', application, requirement)
    },
  }
}
