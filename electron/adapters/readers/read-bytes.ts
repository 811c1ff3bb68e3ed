import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { GivenFile, OnPage } from '../../ports.ts'
import { type ReadingLimits, readingLimits } from './limits.ts'
import { readers } from './readers.ts'
import { sniff } from './sniffing/sniff.ts'

/**
 * Reads a file of any kind, chosen by its content, in this process. Fails with a VouchError that names the file.
 * For files from outside use the reading process, which can be stopped.
 */
export async function readBytes(
  file: GivenFile,
  limits: ReadingLimits = readingLimits,
  onPage?: OnPage,
): Promise<ReadDocument> {
  refuseLarge(file, limits)
  const { kind, text } = sniff(file.name, file.bytes)
  if (text.length > limits.characters) throw tooLong(file.name, limits)
  const read = await readers[kind]()
  const document = await read({ name: file.name, bytes: file.bytes, text, limits, ...(onPage ? { onPage } : {}) })
  if (document.text.length > limits.characters) throw tooLong(file.name, limits)
  return document
}

/** Fails with `file-too-large` when a file is over the limit. */
export function refuseLarge({ name, bytes }: GivenFile, limits: ReadingLimits): void {
  if (bytes.length <= limits.bytes) return
  const size = (bytes.length / 1_000_000).toFixed(bytes.length < 10_000_000 ? 1 : 0)
  const most = Math.round(limits.bytes / 1_000_000)
  throw new VouchError(
    'file-too-large',
    `“${name}” is too large (${size} MB, the limit is ${most} MB): leave pictures out or split it, and import that.`,
  )
}

function tooLong(name: string, { characters }: ReadingLimits): VouchError {
  return new VouchError(
    'file-too-large',
    `“${name}” holds too much text (over ${characters.toLocaleString('en')} characters): split it and import the parts you need.`,
  )
}
