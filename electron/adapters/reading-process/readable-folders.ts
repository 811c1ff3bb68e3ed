import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folders in which Node looks for a script's own modules (its path without links) and packages: all that a reading process may read. */
export function readableFolders(script: string): string[] {
  const above = foldersAbove(dirname(script))
  const own = above.find((folder) => existsSync(join(folder, 'package.json'))) ?? dirname(script)
  const packages = above.map((folder) => join(folder, 'node_modules')).filter((folder) => existsSync(folder))
  return [...new Set([own, ...packages, ...packages.map((folder) => realpathSync(folder))])]
}

/** A folder and all those it stands in, the nearest first. */
function foldersAbove(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)]
}
