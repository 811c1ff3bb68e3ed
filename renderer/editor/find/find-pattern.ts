/** How the words of a search are taken. */
export interface FindOptions {
  readonly sameCase: boolean
  readonly wholeWord: boolean
}

/** Signs that people and word processors write in more than one way. */
const alike: Readonly<Record<string, string>> = {
  "'": "['’‘]",
  '’': "['’‘]",
  '‘': "['’‘]",
  '"': '["“”]',
  '“': '["“”]',
  '”': '["“”]',
  '-': '[-‐‑]',
  '–': '[–—]',
  '—': '[–—]',
}

/**
 * The pattern that finds some words as they were typed; null for none. A space stands for any white space and a quotation mark for
 * each of its forms; a whole word has no letter or digit on either side.
 */
export function findPattern(query: string, { sameCase, wholeWord }: FindOptions): RegExp | null {
  if (query.trim() === '') return null
  const signs = [...query].map((sign) => alike[sign] ?? (/\s/u.test(sign) ? '\\s' : escaped(sign))).join('')
  const source = wholeWord ? `(?<![\\p{L}\\p{N}_])(?:${signs})(?![\\p{L}\\p{N}_])` : signs
  return new RegExp(source, sameCase ? 'gu' : 'giu')
}

const escaped = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&')
