import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { VouchError } from '../../../shared/domain/vouch-error.ts'

/** Primary result codes of SQLite (https://sqlite.org/rescode.html) that a person can do something about. */
const sentences = {
  5: ['library-read-only', 'is being written by another program; wait a moment and try again'],
  8: ['library-read-only', 'cannot be written; check the permissions of the file and its folder'],
  10: ['library-read-only', 'could not be read or written by the disk; check the disk, nothing saved so far is lost'],
  11: ['library-damaged', 'is damaged; restart Vouch, which sets it aside and opens the newest copy'],
  13: ['disk-full', 'could not be saved because the disk is full; free some space and try again'],
  14: ['library-read-only', 'cannot be opened; check that its folder exists and may be written'],
  26: ['library-damaged', 'is not a library of Vouch; restart Vouch, which sets it aside'],
} as const

const isKnown = (code: number): code is keyof typeof sentences => code in sentences

/** The same for what the file system says when the file is opened. */
const systemCodes: Readonly<Record<string, keyof typeof sentences>> = {
  EACCES: 8,
  EPERM: 8,
  EROFS: 8,
  ENOSPC: 13,
  EDQUOT: 13,
  ENOENT: 14,
  ENOTDIR: 14,
  EEXIST: 14,
  EISDIR: 14,
  EIO: 10,
}

/** What SQLite or the file system threw as an error for people where it is one; anything else as it was. */
export function sqliteProblem(error: unknown, path: string): unknown {
  const system = error instanceof Error && 'code' in error ? systemCodes[String(error.code)] : undefined
  if (system !== undefined) return problem(system, path, error)
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  const reported = error.errcode & 0xff
  const primary = reported === 10 && isFull(path) ? 13 : reported
  if (!isKnown(primary)) return error
  return problem(primary, path, error)
}

/** Bytes that SQLite wants at the least to begin a write-ahead log and its index. */
const enough = 128 * 1024

/** True when a disk has no room for the next write; SQLite calls that an input or output error where its own small files do not fit. */
function isFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    return bavail * bsize < enough
  } catch {
    return false
  }
}

function problem(primary: keyof typeof sentences, path: string, cause: unknown): VouchError {
  const [code, sentence] = sentences[primary]
  return new VouchError(code, `The library ${path} ${sentence}.`, { cause })
}
