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

/** The words of short texts are asked for again and again while a document is read. In characters, and in texts. */
const short = 300
const most = 10_000
const kept = new Map<string, readonly Token[]>()

export function tokens(text: string): readonly Token[] {
  if (text.length > short) return freshTokens(text)
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= most) kept.clear()
  const made = freshTokens(text)
  kept.set(text, made)
  return made
}

function freshTokens(text: string): Token[] {
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
