import type { Sql } from '../sql.ts'

/**
 * Writes the library anew without its free pages and empties its write-ahead log. False when another program or a full disk was in the way: what
 * was removed is gone from the library then, but its bytes may still stand in the file.
 */
export function leaveNoTrace(sql: Sql): boolean {
  try {
    sql.script('VACUUM')
    return sql.one('PRAGMA wal_checkpoint(TRUNCATE)')?.busy === 0
  } catch {
    return false
  }
}
