import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { GivenBackup } from '../../store-ports.ts'

/** Bytes of the largest backup that is read; its content is held in memory while it is restored. */
const largest = 1024 ** 3

/** A given backup, and the way for the host to give one. */
export interface GivingBackup extends GivenBackup {
  /** Offers a file in the window; the library's own file is no backup of itself and is passed over. */
  give(path: string): void
}

/** Holds the one backup that the system asked to open last. */
export function givenBackup(library: string): GivingBackup {
  let path: string | null = null
  const listeners = new Set<() => void>()
  const change = (next: string | null) => {
    path = next
    for (const listener of listeners) listener()
  }
  return {
    give: (next) => {
      if (!isSameFile(next, library)) change(next)
    },
    current: () => (path === null ? null : { name: basename(path) }),
    read: () => bytesOf(path),
    putAway: () => change(null),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function bytesOf(path: string | null): Uint8Array {
  if (path === null) throw new VouchError('not-found', 'There is no backup to open any more; open the file again.')
  try {
    if (statSync(path).size <= largest) return readFileSync(path)
  } catch (cause) {
    const why = `${basename(path)} could not be read; check that it is still there and that you may read it.`
    throw new VouchError('file-missing', why, { cause })
  }
  throw new VouchError('file-too-large', `${basename(path)} is larger than 1 GB and is no backup that can be restored.`)
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return one === other
  }
}
