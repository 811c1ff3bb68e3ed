import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { FileWriter } from '../../ports.ts'

/** Writes files so that a reader sees the old content or the new, never a part: a synced temporary file beside it is renamed over it. */
export const fileWriter: FileWriter = { replace: replaceFile }

/** Replaces a file, or leaves the old one as it was and fails with a VouchError that names it. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeWhole(temporary, bytes)
    await rename(temporary, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw writeProblem(path, error)
  }
}

/** Node's `writeFile` goes on after short writes; the size is checked because not every file system tells of a full disk. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
    if ((await file.stat()).size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
  } finally {
    await file.close()
  }
}

/** Makes the rename last through a power cut. Windows cannot open folders and needs no sync for it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; create the folder or choose another',
  EACCES: 'its folder may not be written; choose another folder',
  EPERM: 'its folder may not be written; choose another folder',
  EROFS: 'its folder is read-only; choose another folder',
  EISDIR: 'a folder has that name; choose another name',
  ENOTDIR: 'its folder is not a folder; choose another',
  EDQUOT: 'the disk quota is used up; free some space and try again',
  ENAMETOOLONG: 'its name is too long; choose a shorter one',
}

function writeProblem(path: string, error: unknown): VouchError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC')
    return new VouchError(
      'disk-full',
      `${path} was not written because the disk is full; free some space and try again.`,
      { cause: error },
    )
  const reason = reasons[code] ?? 'the disk refused it; try another folder'
  return new VouchError('output-failed', `${path} was not written: ${reason}.`, { cause: error })
}
