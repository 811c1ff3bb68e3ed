import type { Range } from '../../../../shared/text/range.ts'
import { indentOf, type Line } from '../blocks/split-lines.ts'
import { interrupts, isBlank } from './line-forms.ts'

interface Rows {
  readonly rows: Range[][]
  /** Index of the first line after the table. */
  readonly end: number
}

/** The rows of the GFM table that begins at a line, each as the source ranges of its cells. */
export function tableRows({ source, lines }: { source: string; lines: readonly Line[] }, index: number): Rows {
  const rows: Range[][] = []
  let end = index
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (!line || isBlank(source, line)) break
    if (end > index + 1 && interrupts(source, line, lines[end + 1])) break
    if (end !== index + 1) rows.push(cellsOf(source, line))
  }
  return { rows, end }
}

/** Cells end at pipes that are neither escaped nor within a code span. */
function cellsOf(source: string, line: Line): Range[] {
  const cells: Range[] = []
  let start = indentOf(source, line).at
  if (source[start] === '|') start += 1
  for (let at = start; at < line.end; at++) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '`') at = pastCode(source, at, line.end)
    else if (source[at] === '|') {
      cells.push({ start, end: at })
      start = at + 1
    }
  }
  if (source.slice(start, line.end).trim() !== '') cells.push({ start, end: line.end })
  return cells
}

/** Offset of the last character of the code span at `at`, or `at` when none closes. */
function pastCode(source: string, at: number, end: number): number {
  const ticks = /^`+/.exec(source.slice(at, end))?.[0] ?? '`'
  const close = source.indexOf(ticks, at + ticks.length)
  return close < 0 || close >= end ? at + ticks.length - 1 : close + ticks.length - 1
}
