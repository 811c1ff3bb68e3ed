import type { ShownTable } from '../../../shared/formats/leaving/shown-table.ts'
import { plainText } from '../../../shared/formats/markdown/literal-lines.ts'

/** Twentieths of a point between the margins of A4. */
const textWidth = 9412
/** Twentieths of a point that a letter of 11 points takes on average, and that lie between two columns. */
const [letter, gap] = [112, 240]

/** The widths of a table's columns in twentieths of a point: as their words need, the wide ones sharing what the narrow ones leave. */
export function columnWidths({ header, rows, columns }: ShownTable, indent: number): number[] {
  const all = header ? [header, ...rows] : rows
  const wanted = Array.from({ length: columns }, (_, index) => {
    const longest = Math.max(0, ...all.map((row) => plainText(row[index] ?? []).length))
    return longest * letter + gap
  })
  return fitted(wanted, textWidth - indent)
}

/** Columns that want less than an even share get what they want. */
function fitted(wanted: readonly number[], room: number): number[] {
  if (wanted.reduce((sum, width) => sum + width, 0) <= room) return [...wanted]
  const even = Math.floor(room / wanted.length)
  const narrow = wanted.filter((width) => width <= even)
  if (narrow.length === 0) return wanted.map(() => even)
  const wide = wanted.filter((width) => width > even)
  const shared = fitted(wide, room - narrow.reduce((sum, width) => sum + width, 0))
  let next = 0
  return wanted.map((width) => {
    if (width <= even) return width
    next += 1
    return shared[next - 1] ?? even
  })
}
