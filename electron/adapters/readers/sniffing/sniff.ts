import type { SourceKind } from '../../../../shared/domain/source-kind.ts'
import { VouchError } from '../../../../shared/domain/vouch-error.ts'
import { decodeText } from './decode-text.ts'
import { foreignTypes } from './foreign-types.ts'
import { sniffJson } from './sniff-json.ts'
import { sniffText } from './sniff-text.ts'
import { sniffZip } from './sniff-zip.ts'

/** Kinds that a file can be read as; an alignment draft is Markdown until someone opens it as an application. */
export type ReadableKind = Exclude<SourceKind, 'draft'>

export interface Sniffed {
  readonly kind: ReadableKind
  /** The decoded text of a textual file, else empty. */
  readonly text: string
}

/**
 * What a file is, by its content and never by its name.
 * Fails with `file-empty`, `file-not-text`, `file-type-unknown`, `file-encrypted`, `file-damaged` or `json-other-kind`.
 */
export function sniff(name: string, bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) throw empty(name)
  const head = latin1(bytes.subarray(0, 1100))
  if (head.includes('%PDF-')) return { kind: 'pdf', text: '' }
  if (/^PK(?=[^ -~])/.test(head)) return { kind: sniffZip(name, bytes), text: '' }
  refuseForeign(name, bytes, head)
  const text = decodeText(bytes)
  if (text === null)
    throw new VouchError(
      'file-not-text',
      `“${name}” is not a document Vouch can read: its content is neither text nor PDF, Word, HTML, JSON Resume or a LinkedIn export. Save it as one of these and try again.`,
    )
  if (text.trim() === '') throw empty(name)
  const kind = sniffText(text)
  return { kind: kind === 'json' ? sniffJson(name, text) : kind, text }
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const empty = (name: string) => new VouchError('file-empty', `“${name}” is empty: choose a file that has text in it.`)

function refuseForeign(name: string, bytes: Uint8Array, head: string): void {
  const found = foreignTypes.find(({ bytes: sign, at = 0 }) => startsWith(bytes, sign, at))
  if (!found || (/^[\w{]/.test(head) && found.bytes.length < 4 && decodeText(bytes) !== null)) return
  if (
    found.bytes.startsWith('\xd0\xcf') &&
    /E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e/.test(latin1(bytes.subarray(0, 200_000)))
  )
    throw new VouchError(
      'file-encrypted',
      `“${name}” is protected with a password: save a copy without one and import that.`,
    )
  throw new VouchError('file-type-unknown', `“${name}” is ${found.what}, which Vouch cannot read: ${found.todo}.`)
}

const startsWith = (bytes: Uint8Array, sign: string, at: number): boolean =>
  [...sign].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
