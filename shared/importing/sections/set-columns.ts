import type { Line } from '../lines/line.ts'
import { placeInSource } from '../lines/place-in-source.ts'

/** Where each cell of the line that names the columns begins, in characters from the left of that line. */
export function columnEdges(heads: Line): readonly number[] {
  const left = placeInSource(heads.block, heads.start)
  const starts = [...new Set(heads.breaks)].map((at) => heads.start + at + 1)
  return [0, ...starts.map((at) => placeInSource(heads.block, at) - left)]
}

/**
 * A line whose words stand below those of the heads, cut where the columns begin though one space alone may part two cells, and which of
 * the columns its cells stand in. Null where a word stands across an edge.
 */
export function setInColumns(line: Line, edges: readonly number[]): { line: Line; at: readonly number[] } | null {
  if (line.block.kind !== 'paragraph' || line.block.runs.length === 0) return null
  const left = placeInSource(line.block, line.start)
  const words = [...line.text.matchAll(/\S+/gu)].map(({ index, 0: word }) => {
    const from = placeInSource(line.block, line.start + index) - left
    return { index, from, to: from + word.length }
  })
  if (words.some(({ from, to }) => edges.some((edge) => from < edge && edge < to))) return null
  const columns = words.map(({ from }) => edges.findLastIndex((edge) => edge <= from))
  const firsts = words.filter((_, index) => index === 0 || columns[index] !== columns[index - 1])
  const at = columns.filter((column, index) => index === 0 || column !== columns[index - 1])
  const exact = firsts.filter(({ from }) => edges.includes(from)).length
  if (firsts.length < 2 || exact < firsts.length) return null
  return { line: { ...line, breaks: firsts.slice(1).map(({ index }) => index - 1) }, at }
}
