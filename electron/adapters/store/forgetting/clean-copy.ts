import { DatabaseSync } from 'node:sqlite'
import { isSound } from '../backups/newest-copy.ts'
import { type Sql, sqlOn } from '../sql.ts'
import { withoutOldWords } from './without-old-words.ts'

/** What became of a copy: it held something and is clean, it held nothing, or it is left as it was (damaged, locked, not writable). */
export type Cleaned = 'cleaned' | 'without' | 'left'

/** Takes something out of a copy of the library, all of it or nothing. `remove` gives how many rows it found. */
export function cleanCopy(path: string, remove: (copy: Sql) => number): Cleaned {
  try {
    const database = new DatabaseSync(path, { timeout: 2000 })
    try {
      if (!isSound(database)) return 'left'
      database.exec('PRAGMA foreign_keys = on; PRAGMA secure_delete = on; BEGIN IMMEDIATE')
      const sql = sqlOn(database, path)
      const gone = remove(sql)
      const undone = sql.run('DELETE FROM undo')
      if (gone + undone === 0) return 'without'
      withoutOldWords(sql)
      sql.script('COMMIT; VACUUM')
      return gone > 0 ? 'cleaned' : 'without'
    } finally {
      database.close()
    }
  } catch {
    return 'left'
  }
}
