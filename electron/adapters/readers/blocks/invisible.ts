/**
 * Characters that show nothing: zero-width, word joiners, bidi controls, soft hyphen, tag characters, interlinear marks.
 * The zero-width (non-)joiner is meant between letters of many scripts and in emoji, so only `isInvisibleAt` judges it.
 */
const always: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
]

const plain = /[\s\u0020-\u024F]/

/** True when the UTF-16 unit at `index` shows nothing. */
export function isInvisibleAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0xad) return false
  if (isTagUnit(text, index)) return true
  if (code === 0x200c || code === 0x200d)
    return plain.test(text[index - 1] ?? ' ') || plain.test(text[index + 1] ?? ' ')
  return always.some(([first, last]) => code >= first && code <= last)
}

/** True for either half of a character U+E0000 to U+E007F, outside the flags that are written with them. */
function isTagUnit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code === 0xdb40) return isTagTail(text.charCodeAt(index + 1)) && !afterFlag(text, index)
  return isTagTail(code) && text.charCodeAt(index - 1) === 0xdb40 && !afterFlag(text, index - 1)
}

const isTagTail = (code: number): boolean => code >= 0xdc00 && code <= 0xdc7f

function afterFlag(text: string, index: number): boolean {
  let at = index
  while (at >= 2 && text.charCodeAt(at - 2) === 0xdb40 && isTagTail(text.charCodeAt(at - 1))) at -= 2
  return text.codePointAt(at - 2) === 0x1f3f4
}

/** What tag characters spell out, one string for each stretch of them; they mirror ASCII at U+E0000. */
export function spelledByTags(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(/(?:\uDB40[\uDC00-\uDC7F]){2,}/g)) {
    if (afterFlag(text, match.index)) continue
    const spelled = [...match[0]].map((tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000)).join('')
    const shown = [...spelled].filter((letter) => letter >= ' ' && letter <= '~').join('')
    if (shown.trim() !== '') found.push(shown.trim())
  }
  return found
}
