import { inflateRawSync } from 'node:zlib'
import { VouchError } from '../../../../shared/domain/vouch-error.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

export interface UnzipOptions {
  readonly name: string
  /** The entries to unpack; the others are never touched. */
  readonly wanted: (path: string) => boolean
  /** Most bytes to unpack in all, counted as they come out. */
  readonly most: number
}

const mostEntries = 2000

/**
 * The wanted files of an archive, by path. Sizes stated in the archive are not believed: real bytes are counted while unpacking.
 * Fails with `file-damaged`, `file-encrypted` or, when it unpacks to too much, `file-too-large`.
 */
export function unzip(bytes: Uint8Array, { name, wanted, most }: UnzipOptions): Map<string, Uint8Array> {
  const entries = zipEntries(bytes)
  if (!entries || entries.length > mostEntries || hasOddNames(entries)) throw damaged(name)
  const files = new Map<string, Uint8Array>()
  let left = most
  for (const entry of entries.filter((each) => wanted(each.name) && !each.name.endsWith('/'))) {
    if (entry.encrypted)
      throw new VouchError(
        'file-encrypted',
        `“${name}” is protected with a password: save a copy without one and import that.`,
      )
    const content = unpack(bytes, entry, { name, left })
    left -= content.length
    files.set(entry.name, content)
  }
  return files
}

/** Names that point out of the archive, or occur twice, are made to deceive. */
function hasOddNames(entries: readonly ZipEntry[]): boolean {
  const names = entries.map((entry) => entry.name)
  return (
    new Set(names).size < names.length ||
    names.some((each) => /^[/\\]|^[a-zA-Z]:|\\|\0|(?:^|\/)\.\.(?:\/|$)/.test(each))
  )
}

function unpack(bytes: Uint8Array, entry: ZipEntry, { name, left }: { name: string; left: number }): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, compressed, method, size } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged(name)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const packed = bytes.subarray(start, start + compressed)
  if (packed.length < compressed || (method !== 0 && method !== 8)) throw damaged(name)
  const content = method === 0 ? packed : inflate(packed, { name, left })
  if (content.length > left) throw bomb(name)
  if (content.length !== size) throw damaged(name)
  return content
}

function inflate(packed: Uint8Array, { name, left }: { name: string; left: number }): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
  } catch (cause) {
    if (cause instanceof RangeError) throw bomb(name)
    throw damaged(name)
  }
}

const damaged = (name: string) =>
  new VouchError('file-damaged', `“${name}” is damaged or breaks off: save or download it again and import that.`)

const bomb = (name: string) =>
  new VouchError(
    'file-too-large',
    `“${name}” unpacks to far more than a document holds and was not read: save it again and import that.`,
  )
