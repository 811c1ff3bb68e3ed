import type { Line } from '../text/text-lines.ts'

/** The cells of a table's row, without the strokes between them. */
export function rowCells(text: string, { start, end }: Line): { readonly start: number; readonly end: number }[] {
  const content = text.slice(start, end)
  const [first, last] = [content.indexOf('|') + 1, content.lastIndexOf('|')]
  let at = start + first
  return content
    .slice(first, last)
    .split('|')
    .map((cell) => {
      const lead = cell.length - cell.trimStart().length
      const placed = { start: at + lead, end: at + Math.max(lead, cell.trimEnd().length) }
      at += cell.length + 1
      return placed
    })
}
