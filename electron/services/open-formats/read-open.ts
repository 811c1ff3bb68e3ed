import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { type OpenLibrary, openLibrarySchema } from '../../../shared/open-formats/open-library.ts'
import type { Hash } from '../../ports.ts'
import type { Archive, Backup } from '../../store-ports.ts'
import { fillLibrary } from './fill-library.ts'
import { libraryPlace } from './write-open.ts'

/** Bytes of the largest library.json that is parsed. */
const largest = 100 * 1024 * 1024

export interface OpenPorts {
  readonly archive: Archive
  readonly backup: Backup
  readonly hash: Hash
}

export interface ReadOpen {
  /** A backup of the library that the archive holds. */
  readonly bytes: Uint8Array
  /** Files it names that were not in the archive. */
  readonly missing: number
}

/** Makes a backup of an archive of open formats again. Fails with `file-damaged` and where in library.json the fault is. */
export function readOpen({ archive, backup, hash }: OpenPorts, given: Uint8Array): ReadOpen {
  const files = archive.unpack(given)
  const library = parsed(files.get(libraryPlace))
  let missing = 0
  const bytes = backup.build((store) => {
    missing = fillLibrary(store, { library, files, hash })
    return library.counters
  })
  return { bytes, missing }
}

function parsed(bytes: Uint8Array | undefined): OpenLibrary {
  if (!bytes) throw damaged(`it holds no ${libraryPlace}`)
  if (bytes.length > largest) throw damaged(`its ${libraryPlace} is too large`)
  const result = openLibrarySchema.safeParse(jsonIn(bytes))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw damaged(`${libraryPlace} is not as it should be at ${issue?.path.join(' › ') || 'its beginning'}`)
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw damaged(`${libraryPlace} is no JSON`)
  }
}

const damaged = (why: string) =>
  new VouchError('file-damaged', `This archive cannot be restored, ${why}; choose one that Vouch saved, or a backup.`)
