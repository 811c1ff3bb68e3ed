import { DatabaseSync } from 'node:sqlite'
import type { Forgotten } from '../../../store-ports.ts'
import { isSound } from '../backups/newest-copy.ts'
import { type Sql, sqlOn } from '../sql.ts'
import { withoutOldWords } from './without-old-words.ts'

/**
 * Takes something out of copies of the library. `remove` gives how many rows it found. What cannot be cleaned, because it is damaged, locked or
 * not writable, is named; so is every damaged file that was set aside (`aside`), for nothing can be looked up in those.
 */
export function cleanCopies(
  copies: readonly string[],
  aside: readonly string[],
  remove: (copy: Sql) => number,
): Forgotten {
  const outcomes = copies.map((copy) => ({ copy, outcome: cleanCopy(copy, remove) }))
  return {
    copies: outcomes.filter(({ outcome }) => outcome === 'cleaned').length,
    left: [...outcomes.filter(({ outcome }) => outcome === 'left').map(({ copy }) => copy), ...aside],
  }
}

function cleanCopy(path: string, remove: (copy: Sql) => number): 'cleaned' | 'without' | 'left' {
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
