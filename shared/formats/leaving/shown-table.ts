import type { Inline } from '../../domain/document.ts'
import type { Range } from '../../text/range.ts'
import { pipeTable } from '../drafts/draft-tables.ts'
import { plainText } from '../markdown/literal-lines.ts'

/** The content of a cell. */
export type TableCell = readonly Inline[]

/** A table as readers of anything but Markdown see it. Every row has as many cells as the widest. */
export interface ShownTable {
  /** The lines above the table in the same paragraph. */
  readonly before: readonly Inline[]
  /** Null where no column has a name. */
  readonly header: readonly TableCell[] | null
  readonly rows: readonly (readonly TableCell[])[]
  readonly columns: number
}

/**
 * The table that a paragraph holds: its lines are rows with bars between their cells and a row of dashes below the first, as Markdown
 * writes tables (GFM 4.10). Null for any other paragraph.
 */
export function shownTable(content: readonly Inline[]): ShownTable | null {
  if (!content.some(({ kind }) => kind === 'break')) return null
  const text = plainText(content)
  const table = text.includes('|') ? pipeTable(text) : null
  if (!table) return null
  const columns = Math.max(table.header.length, ...table.rows.map(({ length }) => length))
  const cells = (row: readonly Range[]): TableCell[] =>
    Array.from({ length: columns }, (_, index) => cellOf(content, row[index] ?? { start: 0, end: 0 }))
  const header = cells(table.header)
  const above = text
    .split('\n')
    .slice(0, table.rule - 1)
    .join('\n')
  return {
    before: inRange(content, { start: 0, end: above.length }),
    header: header.every(({ length }) => length === 0) ? null : header,
    rows: table.rows.map(cells).filter((row) => row.some(({ length }) => length > 0)),
    columns,
  }
}

/** A cell's content; a bar within it was written with a backslash. */
function cellOf(content: readonly Inline[], range: Range): TableCell {
  return inRange(content, range).map((inline) =>
    inline.kind === 'text' ? { ...inline, text: inline.text.replaceAll('\\|', '|') } : inline,
  )
}

/** The pieces of a block's content within a stretch of its plain text. */
function inRange(content: readonly Inline[], { start, end }: Range): Inline[] {
  let at = 0
  return content.flatMap((inline): Inline[] => {
    const from = at
    at += inline.kind === 'break' ? 1 : inline.text.length
    if (inline.kind === 'break') return from >= start && at <= end ? [inline] : []
    const text = inline.text.slice(Math.max(0, start - from), Math.max(0, end - from))
    return text === '' ? [] : [{ ...inline, text }]
  })
}
