const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
}

function signOf(entity: string, code?: string): string {
  if (code === undefined) return entities[entity] ?? entity
  const point = Number(code)
  return point >= 32 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : ' '
}

/** Emphasis as Markdown marks it. A star within or behind a word is the word's own: an "A*", a "5**". */
const emphasis = [/\*\*\*/, /\*\*/, /\*/, /___/, /__/, /_/, /~~/, /`+/].map(
  ({ source: sign }) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}*_])${sign}(?=\S)(.+?)(?<=\S)${sign}(?![\p{L}\p{N}*_])`, 'gu'),
)
const listSign =
  /^\s*(?:(?:[-*+>•‣◦▪●○■□·–—→⇒►▶]|\p{Extended_Pictographic}\ufe0f?|[✓✔]|\d{1,2}[.)]|[([]\d{1,2}[)\]]|\(?[a-z]\)|\[[ x]?\])\s+)+/iu
/** Quotes around all of it, which a comma of a list may follow; quotes within are the sentence's own. */
const quoted = [/^["“”„«]([^"“”„«»]+)["“”»],?$/u, /^['‘]((?:[^'’‘]|(?<=\p{L})['’](?=\p{L}))+)['’],?$/u]

/** Text alone, on one line: no list sign, emphasis, mark-up, link target, control or direction character, and no quotes around the whole. */
export function plainWords(text: string): string {
  const line = text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/<!--.*?-->/gu, ' ')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/gu, '$1')
    .replace(/<\/?[a-z][a-z\d]*(?:\s[^<>]{0,200})?\/?>/giu, '')
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp);|&#(\d{2,6});/gu, (entity, code?: string) => signOf(entity, code))
    .replace(/^\s*#{1,6}\s+/u, '')
  const cells = /^\s*\|.*\|\s*$/u.test(line) ? line.replace(/\|/gu, ' ') : line
  const bare = emphasis.reduce((said, sign) => said.replace(sign, '$1'), cells.replace(listSign, ''))
  const words = bare
    .replace(listSign, '')
    .replace(/^\s*\*{2,3}|(?<=[.!?])\*{2,3}\s*$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,;:!?])/gu, '$1')
    .replace(/^(?:[\s:,;–—-]|\.(?=\s))+/u, '')
    .replace(/\\$/u, '')
    .trim()
  return quoted.reduce((said, sign) => said.replace(sign, '$1'), words).trim()
}
