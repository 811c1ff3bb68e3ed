import { readdirSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import type { Warning } from '../../../../shared/domain/warning.ts'

/** What programs that keep folders alike put into the name of a file that was changed at two places (general knowledge of Syncthing, Dropbox, OneDrive, Nextcloud, iCloud). */
const marks = [
  /\.sync-conflict-\d{8}-\d{6}/u,
  /\([^)]*conflict(?:ed)?[^)]*\)/iu,
  /\(\d+\)$/u,
  /[-_ ]conflict[-_ ]?\d*$/iu,
]

/** A sentence for each copy of a library that such a program made beside it: words written on another computer may stand in it alone. */
export function conflictCopies(path: string): Warning[] {
  const end = extname(path)
  const name = basename(path, end)
  return readdirSync(dirname(path))
    .filter((other) => other.endsWith(end) && other.startsWith(name) && other.length > basename(path).length)
    .filter((other) => marks.some((mark) => mark.test(other.slice(name.length, other.length - end.length).trim())))
    .map((other) => ({
      code: 'library-conflict',
      message: `Beside the library stands ${other}, which a program that syncs folders seems to have made; nothing of it is in this library. To see what it holds, choose it with “Restore…” in the settings, which shows that before it changes anything.`,
    }))
}
