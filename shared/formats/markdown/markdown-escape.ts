/** A sign that may need a backslash, and whether it does at this place of the text. */
interface Sign {
  readonly at: number
  readonly text: string
  readonly inLink: boolean
}

const always = () => true
const before = ({ text, at }: Sign) => text[at - 1] ?? ''
const after = ({ text, at }: Sign) => text[at + 1] ?? ''
const isSpace = (sign: string) => sign !== '' && /\s/u.test(sign)
const isWord = (sign: string) => /[a-z0-9\u00c0-\u024f]/iu.test(sign)

const needsBackslash: Readonly<Record<string, (sign: Sign) => boolean>> = {
  '\\': (sign) => after(sign) === '' || /[!-/:-@[-`{-~\s]/u.test(after(sign)),
  '`': always,
  '*': (sign) => !(isSpace(before(sign)) && isSpace(after(sign))),
  _: (sign) => !(isSpace(before(sign)) && isSpace(after(sign))) && !(isWord(before(sign)) && isWord(after(sign))),
  '<': (sign) => after(sign) === '' || /[a-z/!?]/iu.test(after(sign)),
  '&': ({ text, at }) => /^&#?[a-z0-9]+;/iu.test(text.slice(at, at + 40)),
  '[': ({ inLink }) => inLink,
  ']': (sign) => sign.inLink || after(sign) === '(' || after(sign) === '',
  '~': (sign) =>
    before(sign) === '~' || after(sign) === '~' || (!isSpace(before(sign)) && sign.text.split('~').length > 2),
  '!': (sign) => after(sign) === '',
}

/**
 * Backslash escapes for a stretch of text inside a line, and only where CommonMark (or the strike-through of GFM) would
 * otherwise read markup: "5 * 3", "snake_case", "AT&T" and "[1] " stay as they are. Signs at the very end are judged
 * as if markup followed, unless `last` says that nothing does.
 */
export function escapeText(text: string, options: { readonly inLink?: boolean; readonly last?: boolean } = {}): string {
  const judged = options.last ? `${text} ` : text
  return text.replace(/[\\`*_<&[\]~!]/gu, (sign, at: number) => {
    const needs = needsBackslash[sign]?.({ at, text: judged, inLink: options.inLink ?? false })
    return needs ? `\\${sign}` : sign
  })
}

/** What would begin a block at the start of a line, with what is put before its telling sign. */
const starts: readonly (readonly [RegExp, string])[] = [
  [/^(?=[+*-](?:\s|$))/u, '\\'],
  [/^(?=([-_*])[ \t]*(?:\1[ \t]*){2,}$)/u, '\\'],
  [/^(?=#{1,6}(?:\s|$))/u, '\\'],
  [/^(?=>)/u, '\\'],
  [/^(?=~{3}|=+[ \t]*$|-+[ \t]*$)/u, '\\'],
  [/^(?=[|:\-\s]*-[|:\-\s]*$)/u, '\\'],
  [/^(?=\[(?!\^[^\]]+\]:\s+[^\s"'(]+\s+[^\s"'(])(?:[^\\\]]|\\.)*(?:\]:|$))/u, '\\'],
  [/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\'],
]

/** A written line with a backslash before whatever would turn it into a list, heading, quote, rule, fence or definition. */
export function escapeLineStart(line: string): string {
  const rule = starts.find(([pattern]) => pattern.test(line))
  return rule ? line.replace(rule[0], rule[1]) : line
}
