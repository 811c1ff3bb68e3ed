import { readFile } from 'node:fs/promises'
import { VouchError } from '../../../shared/domain/vouch-error.ts'

/** A backup's bytes; it may be larger than any file that is imported. Fails with a VouchError that names the path. */
export async function readBackup(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    throw new VouchError('file-missing', `${path} could not be read; check its name and permissions.`, { cause: error })
  }
}
