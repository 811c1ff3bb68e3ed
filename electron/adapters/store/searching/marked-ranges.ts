import type { Range } from '../../../../shared/text/range.ts'

const begins = '\u0002'
const ends = '\u0003'

/** A text in which FTS5 put U+0002 and U+0003 around what it found, as the text itself and the found stretches. */
export function markedRanges(marked: string): { readonly text: string; readonly marks: readonly Range[] } {
  const marks: Range[] = []
  let text = ''
  for (const piece of marked.split(begins)) {
    const [inside = '', ...after] = piece.split(ends)
    if (after.length > 0 && inside !== '') marks.push({ start: text.length, end: text.length + inside.length })
    text += inside + after.join('')
  }
  return { text, marks }
}
