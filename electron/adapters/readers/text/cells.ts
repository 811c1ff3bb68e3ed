import type { Range } from '../../../../shared/text/range.ts'

/** The columns of a line set with tabs or wide gaps, as stretches of it; none when it has only one. */
export function lineCells(text: string): Range[] {
  const cells: Range[] = []
  let start = 0
  for (const gap of text.matchAll(/[ \u00A0]*\t\s*|[ \u00A0]{3,}|(?<![.!?:])[ \u00A0]{2}(?=\S)/g)) {
    if (gap.index > start) cells.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  if (text.slice(start).trim() !== '') cells.push({ start, end: text.length })
  return cells.length > 1 ? cells : []
}
