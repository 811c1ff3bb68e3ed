import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** When any file under these files and folders last changed, in milliseconds since 1970; tests and fixtures do not count. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(changeOf))
}

function changeOf(path: string): number {
  const about = statSync(path, { throwIfNoEntry: false })
  if (!about) return 0
  if (!about.isDirectory()) return about.mtimeMs
  const names = readdirSync(path).filter((name) => !/^(?:fixtures|testing)$|\.test\.tsx?$/.test(name))
  return Math.max(about.mtimeMs, ...names.map((name) => changeOf(join(path, name))))
}
