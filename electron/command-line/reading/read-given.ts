import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { GivenFile } from '../../ports.ts'

/** Bytes above which a file is refused before it is read, as in the window. */
const largest = 32 * 1024 * 1024

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check its name',
  ENOTDIR: 'does not exist; check its name',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EISDIR: 'is a folder; name the files in it',
}

/** A file of the disk, labelled by its name. Fails with a VouchError that names the path. */
export async function readGiven(path: string): Promise<GivenFile> {
  try {
    const { size } = await stat(path)
    if (size > largest)
      throw new VouchError(
        'file-too-large',
        `${path} is too large (${Math.ceil(size / 1024 / 1024)} MB); the most is 20 MB.`,
      )
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) }
  } catch (error) {
    if (error instanceof VouchError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new VouchError('file-missing', `${path} ${reasons[code] ?? 'could not be read; check the disk'}.`, {
      cause: error,
    })
  }
}
