import type { Block } from '../../domain/block.ts'
import type { ReadDocument } from '../../domain/reading.ts'
import type { Range } from '../../text/range.ts'
import { sourceOffsets } from './source-offsets.ts'
import { sourceLines } from './wrapped-breaks.ts'

/** Fewer lines in a row with bars than this are no table. */
const fewestRows = 3

interface BarredLine {
  readonly block: Block
  readonly range: Range
  readonly bars: number
}

/** The document with lines that bars part into equally many cells, line after line, as rows of a table: what a copied person specification looks like. */
export function barredRows(document: ReadDocument): ReadDocument {
  const lines = document.blocks.flatMap((block) => linesOf(block, document.text))
  const rows = new Set<BarredLine>()
  for (let from = 0; from < lines.length; ) {
    let end = from + 1
    while (end < lines.length && lines[end]?.bars === lines[from]?.bars) end += 1
    if ((lines[from]?.bars ?? 0) > 0 && end - from >= fewestRows)
      for (const line of lines.slice(from, end)) rows.add(line)
    from = end
  }
  if (rows.size === 0) return document
  return { ...document, blocks: document.blocks.flatMap((block) => split(block, lines, rows)) }
}

function linesOf(block: Block, source: string): BarredLine[] {
  if (block.kind !== 'paragraph' || block.cells)
    return [{ block, range: { start: 0, end: block.text.length }, bars: 0 }]
  return sourceLines(block, source).map((range) => ({
    block,
    range,
    bars: (block.text.slice(range.start, range.end).match(/\s\|(?:\s|$)/gu) ?? []).length,
  }))
}

/** A block in its rows, the lines between them together as they were. */
function split(block: Block, lines: readonly BarredLine[], rows: ReadonlySet<BarredLine>): Block[] {
  const own = lines.filter((line) => line.block === block)
  if (!own.some((line) => rows.has(line))) return [block]
  const stretches: { range: Range; row: boolean }[] = []
  for (const line of own) {
    const last = stretches.at(-1)
    const row = rows.has(line)
    if (last && !last.row && !row) last.range = { start: last.range.start, end: line.range.end }
    else stretches.push({ range: line.range, row })
  }
  return stretches.map(({ range, row }) => {
    const piece = part(block, range)
    return row ? { ...piece, kind: 'row', cells: cellsOf(piece.text) } : piece
  })
}

function cellsOf(text: string): { start: number; end: number; column: number }[] {
  return [...text.matchAll(/[^|]+/gu)].flatMap((match) => {
    const words = match[0].trim()
    if (words === '') return []
    const start = match.index + match[0].indexOf(words)
    return [{ start, end: start + words.length, column: text.slice(0, match.index).split('|').length - 1 }]
  })
}

/** A stretch of a block as a block of its own. */
function part(block: Block, { start, end }: Range): Block {
  const offsets = sourceOffsets(block)
  const shift = (from: number, to: number) => ({ from: Math.max(from, start), to: Math.min(to, end) })
  return {
    ...block,
    text: block.text.slice(start, end),
    start: offsets[start] ?? block.start,
    end: (offsets[end - 1] ?? block.end - 1) + 1,
    runs: block.runs.flatMap((run) => {
      const { from, to } = shift(run.at, run.at + run.length)
      return from < to ? [{ at: from - start, start: run.start + from - run.at, length: to - from }] : []
    }),
    marks: block.marks.flatMap((mark) => {
      const { from, to } = shift(mark.start, mark.end)
      return from < to ? [{ ...mark, start: from - start, end: to - start }] : []
    }),
  }
}
