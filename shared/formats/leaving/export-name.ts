import type { DocumentKind } from '../../domain/document.ts'

/** What a file is named after. Anything unknown is left out of the name. */
export interface ExportNameParts {
  readonly author: string
  readonly role: string
  readonly company: string | null
  readonly kind: DocumentKind | 'evidence' | 'resume' | 'working copy'
  /** Without the dot. */
  readonly extension: string
  /** Today, as YYYY-MM-DD; for patterns that name it. */
  readonly today?: string
  /** `usualPattern` when left out. */
  readonly pattern?: string
}

/** How files are named unless the person says otherwise. */
export const usualPattern = '{lastname} - {role} - {company} - {kind}'

/** What a pattern may name. */
export const patternParts = ['lastname', 'name', 'role', 'company', 'kind', 'date'] as const

const longestPart = 60
/** Bytes, leaving room under the 255 that file systems allow for " (2)" and a folder's own additions. */
const longestName = 150
/** Names that Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=$|[ .])/iu

/**
 * The proposed name of an exported file, "Okafor - Ward Manager - Fernhill Hospital - statement.pdf", by a pattern: what is not known
 * is left out with the signs before it. Safe on Windows, macOS and Linux and at most 150 bytes.
 */
export function exportName(parts: ExportNameParts): string {
  const extension = `.${parts.extension.replace(/[^a-z0-9]/giu, '').toLowerCase()}`
  const pattern = (parts.pattern ?? '').trim() || usualPattern
  const [, before = '', glue = ''] = /^(.*?)([^\p{L}\p{N}}]*)\{kind\}$/su.exec(pattern) ?? []
  const last = pattern.endsWith('{kind}') ? parts.kind : ''
  const start = filled(last === '' ? pattern : before, parts)
  const ending = last + extension
  const room = longestName - bytes(glue + ending)
  const kept = shortened(start, room).replace(/[\s._-]+$/u, '')
  const name = kept === '' ? (last === '' ? `${parts.kind}${extension}` : ending) : kept + safeGlue(glue) + ending
  return reserved.test(name) ? `_${name}` : name
}

const unknown = '\u0000'

/** The pattern with its parts, signs before unknown parts and at both ends taken off. */
function filled(pattern: string, parts: ExportNameParts): string {
  const named = parts.company !== null && parts.role.toLowerCase().includes(parts.company.toLowerCase())
  const values: Readonly<Record<(typeof patternParts)[number], string>> = {
    lastname: lastName(parts.author),
    name: parts.author,
    role: parts.role,
    company: named && pattern.includes('{role}') ? '' : (parts.company ?? ''),
    kind: parts.kind,
    date: parts.today ?? '',
  }
  const text = pattern.replace(/\{(\w+)\}/gu, (_, key: string) => {
    const part = patternParts.find((one) => one === key.toLowerCase())
    return (part && safePart(values[part])) || unknown
  })
  const joined = text.replaceAll(new RegExp(`[^\\p{L}\\p{N}${unknown}]*${unknown}`, 'gu'), '')
  return safeName(joined.replace(/^[^\p{L}\p{N}_(]+/u, ''))
}

/** The signs of a pattern before its last part, when file systems take them. */
const safeGlue = (glue: string) => glue.replace(/[\p{C}<>:"/\\|?*]+/gu, '-')

/** The last word of a name; of "Okafor, Ada" the part before the comma. */
function lastName(author: string): string {
  const [beforeComma, afterComma] = author.split(',')
  if (afterComma !== undefined && afterComma.trim() !== '') return beforeComma ?? ''
  return author.trim().split(/\s+/u).at(-1) ?? ''
}

/** A part without what file systems refuse or hide: path signs, wildcards, controls, direction marks, dots at the ends. */
function safePart(text: string): string {
  return shortened(safeName(text), longestPart * 2)
    .slice(0, longestPart)
    .toWellFormed()
    .replace(/\ufffd|[\s.-]+$/gu, '')
}

function safeName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.~-]+|[\s.-]+$/gu, '')
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
