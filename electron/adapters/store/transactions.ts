import type { Sql } from './sql.ts'

/** Runs an act in one transaction; inside another it joins that one. `committed` is called after the outermost commit. */
export function transactions(sql: Sql, committed: () => void): <Result>(act: () => Result) => Result {
  let depth = 0
  const whole = <Result>(act: () => Result): Result => {
    sql.script('BEGIN IMMEDIATE')
    try {
      const result = act()
      sql.script('COMMIT')
      return result
    } catch (error) {
      rollBack(sql)
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
      committed()
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
