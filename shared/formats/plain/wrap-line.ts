import { once } from '../../domain/once.ts'

const graphemes = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u

/**
 * A line of plain text in pieces of at most so many columns, broken at white space only; further pieces stand below the words of a
 * list item. A word wider than a line stays whole, so that addresses can be copied.
 *
 * @example wrapLine('- one two three', 10) // ['- one two', '  three']
 */
export function wrapLine(line: string, columns: number): string[] {
  const indent = /^\s*(?:(?:- |\d+\. )\s*)*/u.exec(line)?.[0] ?? ''
  const below = ' '.repeat(indent.length)
  const lines: string[] = []
  let now = indent
  for (const word of line.slice(indent.length).split(/ +/u)) {
    const fits = now.trim() === '' || now === indent || width(now) + 1 + width(word) <= columns
    if (!fits) lines.push(now)
    now = fits ? `${now}${now === indent ? '' : ' '}${word}` : below + word
  }
  return [...lines, now]
}

/** Columns of a text in a typeface of one width; signs of East Asia and emoji take two. */
function width(text: string): number {
  let columns = 0
  for (const { segment } of graphemes().segment(text)) columns += wide.test(segment) ? 2 : 1
  return columns
}
