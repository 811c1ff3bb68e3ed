import { readdir, rm, stat } from 'node:fs/promises'
import { getCompileCacheDir } from 'node:module'
import { dirname, join } from 'node:path'

const day = 86_400_000
/** Milliseconds for which another build's code is left: two that are in use side by side would else remove each other's. */
const kept = 7 * day

/**
 * Removes the compiled code of other builds that was not added to for a week; `own` is the folder of this one. What cannot be removed
 * stays; it only takes up room.
 */
export async function pruneCompiled(own: string | null = ownFolder()): Promise<void> {
  if (own === null) return
  const folder = dirname(own)
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    if (path !== own && (await isOld(path))) await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Node adds a folder of its own, for its version, in which the files stand. */
function ownFolder(): string | null {
  const files = getCompileCacheDir()
  return files === undefined ? null : dirname(files)
}

/** A folder is as young as what was last added to it, or to one within. */
async function isOld(path: string): Promise<boolean> {
  const inside = await readdir(path, { withFileTypes: true }).catch(() => [])
  const folders = inside.filter((one) => one.isDirectory()).map(({ name }) => join(path, name))
  const times = await Promise.all([path, ...folders].map(lastAddedTo))
  return Math.max(...times) < Date.now() - kept
}

async function lastAddedTo(folder: string): Promise<number> {
  try {
    return (await stat(folder)).mtimeMs
  } catch {
    return 0
  }
}
