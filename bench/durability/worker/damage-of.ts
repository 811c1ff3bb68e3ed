import { DatabaseSync } from 'node:sqlite'

/** What SQLite's own `integrity_check` says is wrong with a library; null when nothing is. */
export function damageOf(path: string): string | null {
  const database = new DatabaseSync(path)
  try {
    const said = String(database.prepare('PRAGMA integrity_check').get()?.integrity_check)
    return said === 'ok' ? null : said
  } finally {
    database.close()
  }
}
