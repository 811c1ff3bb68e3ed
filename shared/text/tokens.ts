/** A word of a text: `text` as written, `word` folded for comparing, at half-open UTF-16 offsets. */
export interface Token {
  readonly text: string
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * Words, with the spellings of tools and grades kept whole: C++, C#, F#, .NET, Node.js, CI/CD, A/B, R&D, 5+, 80%, $3.5m, B1.2, e-mail.
 * A trailing full stop or apostrophe-s is not part of a word.
 */
const pattern =
  /\.(?:NET|net)\b|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’.&+/_-](?=[\p{L}\p{N}])|,(?=\p{N}{3}\b))[\p{L}\p{N}\p{M}]+)*(?:\+\+|[#+%](?![\p{L}\p{N}]))?/gu

export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const raw = owned.test(match[0]) ? match[0].slice(0, -2) : match[0]
    found.push({ text: raw, word: foldWord(raw), start: match.index, end: match.index + raw.length })
  }
  return found
}

const owned = /['’][sS]$/

/** Most words are plain ASCII, which has no compatibility forms. */
const ascii = /^[\x20-\x7e]*$/

function foldWord(raw: string): string {
  if (ascii.test(raw)) return raw.toLowerCase()
  return raw.normalize('NFKC').replace(/[’]/gu, "'").toLowerCase()
}
