import { statSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import type { Surroundings } from './folders.ts'

/**
 * Keeps compiled code of this build in the person's own cache folder, so that modules imported from here on load faster the next time.
 * A folder that others may write, such as the one for temporary files, would let them choose what runs. Failing costs only time.
 * `entries` is the folder of the program's entries; it is written anew by each build.
 */
export function keepCompiled(surroundings: Surroundings, entries: string): void {
  const build = Math.round(statSync(entries).mtimeMs).toString(36)
  enableCompileCache(join(compiledFolder(surroundings), build))
}

/** Where the compiled code of all builds stands, a folder for each. */
export const compiledFolder = (surroundings: Surroundings): string => join(cacheFolder(surroundings), 'compiled')

/** Where the system keeps what can be made again at any time. */
export function cacheFolder({ platform, home, env }: Surroundings): string {
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'Vouch')
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Vouch', 'Cache')
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'vouch')
}
