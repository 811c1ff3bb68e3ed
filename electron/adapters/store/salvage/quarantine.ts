import { existsSync, renameSync } from 'node:fs'

/** Sets a damaged library aside with its journal files; never deletes. The new path of the library file. */
export function quarantine(path: string, now: number): string {
  const aside = `${path}.corrupt-${stamp(now)}`
  for (const suffix of ['', '-wal', '-shm']) if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix)
  return aside
}

/** A time for file names, in UTC and to the millisecond: 20261121T101500123Z. */
export function stamp(now: number): string {
  return new Date(now).toISOString().replace(/[-:.]/g, '')
}
