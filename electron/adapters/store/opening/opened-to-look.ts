import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'

/** Opens a library file without changing anything. `immutable` leaves no journal files beside a database that nobody writes at the moment. */
export function openedToLook(path: string): DatabaseSync {
  const url = pathToFileURL(path)
  url.search = existsSync(`${path}-wal`) ? 'mode=ro' : 'mode=ro&immutable=1'
  return new DatabaseSync(url, { readOnly: true, timeout: 2000 })
}
