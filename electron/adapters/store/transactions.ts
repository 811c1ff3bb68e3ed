import type { Sql } from './sql.ts'

interface Told {
  /** Called after the outermost transaction, done or taken back. */
  readonly ended: () => void
  readonly rolledBack: () => void
}

/** Runs an act in one transaction; inside another it joins that one. */
export function transactions(sql: Sql, { ended, rolledBack }: Told): <Result>(act: () => Result) => Result {
  let depth = 0
  const whole = <Result>(act: () => Result): Result => {
    sql.script('BEGIN IMMEDIATE')
    try {
      const result = act()
      sql.script('COMMIT')
      return result
    } catch (error) {
      rollBack(sql)
      rolledBack()
      throw error
    }
  }
  return (act) => {
    if (depth > 0) return act()
    depth += 1
    try {
      return whole(act)
    } finally {
      depth -= 1
      ended()
    }
  }
}

/** SQLite has rolled back on its own after a full disk; a second rollback then fails and says nothing new. */
function rollBack(sql: Sql): void {
  try {
    sql.script('ROLLBACK')
  } catch {
    return
  }
}
