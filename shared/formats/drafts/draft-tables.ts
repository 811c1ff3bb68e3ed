import { collapse } from '../../text/collapse.ts'
import type { Range } from '../../text/range.ts'

/** A table as Markdown writes it, as ranges of its text; the row of dashes is left out. */
export interface PipeTable {
  readonly header: readonly Range[]
  readonly rows: readonly (readonly Range[])[]
  /** Index of the line of dashes. */
  readonly rule: number
}

const dashes = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u

/** Reads the table in lines of text, or null when there is none: a row, dashes below it (GFM 4.10), and rows to the end. */
export function pipeTable(text: string): PipeTable | null {
  const lines = linesOf(text)
  const rule = lines.findIndex(
    (line, index) =>
      index > 0 &&
      dashes.test(line.text) &&
      line.text.includes('|') &&
      (lines[index - 1]?.text.includes('|') ?? false) &&
      cellsOf(line).length === cellsOf(lines[index - 1] ?? line).length,
  )
  const head = lines[rule - 1]
  if (rule < 1 || !head) return null
  return { header: cellsOf(head), rows: lines.slice(rule + 1).map(cellsOf), rule }
}

interface Line {
  readonly text: string
  readonly from: number
}

function linesOf(text: string): Line[] {
  let from = 0
  return text.split('\n').map((line) => {
    const start = from
    from += line.length + 1
    return { text: line, from: start }
  })
}

/** The cells between the bars of a line, white space at their ends left out. */
function cellsOf({ text, from }: Line): Range[] {
  const bars = [...text.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index)
  const edges = [
    ...(text.trimStart().startsWith('|') ? [] : [-1]),
    ...bars,
    ...(text.trimEnd().endsWith('|') ? [] : [text.length]),
  ]
  return edges.slice(1).map((end, index) => trimmed(text, { start: (edges[index] ?? -1) + 1, end }, from))
}

function trimmed(text: string, { start, end }: Range, from: number): Range {
  const cell = text.slice(start, end)
  const left = cell.length - cell.trimStart().length
  return { start: from + start + left, end: from + Math.max(start + left, start + cell.trimEnd().length) }
}

/** Headers of the column that says what is asked. General knowledge of tables that answer a person specification. */
const askingHeader =
  /\b(?:requirements?|criteri\w*|specification|skills?|competenc\w*|behaviou?rs?|essential|desirable|they (?:ask|want|need|look)\w*|you (?:ask|want|need|look)\w*|asked|looking for|anforderung\w*|exigences?|requisitos?)\b/iu

/** Headers of columns that hold no answer: numbers, ticks, remarks. */
const asideHeader = /^(?:#|n[or]?\.?|id|ref\.?|row|weight|level|type|met\??|status|e\/d|priority|done|page)$/iu

export interface AskingTable extends PipeTable {
  /** Index of the column that says what is asked. */
  readonly asks: number
  readonly answers: readonly number[]
}

/** A table whose one column says what is asked and another what answers it; null for any other. */
export function askingTable(text: string): AskingTable | null {
  const table = pipeTable(text)
  if (!table || table.rows.length === 0) return null
  const names = table.header.map(({ start, end }) => collapse(text.slice(start, end).replace(/[*_]/gu, '')))
  const asks = names.findIndex((name) => askingHeader.test(name) && !asideHeader.test(name))
  const answers = names.flatMap((name, index) => (index !== asks && !asideHeader.test(name) ? [index] : []))
  return asks < 0 || answers.length === 0 ? null : { ...table, asks, answers }
}
