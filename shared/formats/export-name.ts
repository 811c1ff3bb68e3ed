import type { DocumentKind } from '../domain/document.ts'

/** What a file is named after. Anything unknown is left out of the name. */
export interface ExportNameParts {
  readonly author: string
  readonly role: string
  readonly company: string | null
  readonly kind: DocumentKind | 'evidence'
  /** Without the dot. */
  readonly extension: string
}

const longestPart = 60
/** Bytes, leaving room under the 255 that file systems allow for " (2)" and a folder's own additions. */
const longestName = 150
/** Names that Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=$|[ .])/iu

/**
 * The proposed name of an exported file, "Okafor - Ward Manager - Fernhill Hospital - statement.pdf", safe on Windows,
 * macOS and Linux and at most 150 bytes.
 */
export function exportName({ author, role, company, kind, extension }: ExportNameParts): string {
  const named = company !== null && role.toLowerCase().includes(company.toLowerCase())
  const parts = [lastName(author), role, named ? '' : (company ?? '')].map(safePart).filter((part) => part !== '')
  const ending = `${kind}.${extension.replace(/[^a-z0-9]/giu, '').toLowerCase()}`
  const room = longestName - bytes(` - ${ending}`)
  const start = shortened(parts.join(' - '), room).replace(/[\s.-]+$/u, '')
  const name = start === '' ? ending : `${start} - ${ending}`
  return reserved.test(name) ? `_${name}` : name
}

/** The last word of a name; of "Okafor, Ada" the part before the comma. */
function lastName(author: string): string {
  const [beforeComma, afterComma] = author.split(',')
  if (afterComma !== undefined && afterComma.trim() !== '') return beforeComma ?? ''
  return author.trim().split(/\s+/u).at(-1) ?? ''
}

/** A part without what file systems refuse or hide: path signs, wildcards, controls, direction marks, dots at the ends. */
function safePart(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.~-]+|[\s.-]+$/gu, '')
  return shortened(clean, longestPart * 2)
    .slice(0, longestPart)
    .toWellFormed()
    .replace(/\ufffd|[\s.-]+$/gu, '')
}

/** At most so many bytes of UTF-8, cut between characters. */
function shortened(text: string, most: number): string {
  let kept = ''
  let size = 0
  for (const sign of text) {
    size += bytes(sign)
    if (size > most) break
    kept += sign
  }
  return kept
}

function bytes(text: string): number {
  let size = 0
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return size
}
