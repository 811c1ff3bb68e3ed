import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { runsLeft } from '../../../shared/formats/leaving/runs-left.ts'
import type { TableCell as ShownCell, ShownTable } from '../../../shared/formats/leaving/shown-table.ts'
import { columnWidths } from './column-widths.ts'
import { wordRuns } from './word-runs.ts'

interface TablePlace {
  readonly bidirectional: boolean
  /** Twentieths of a point from the margin. */
  readonly indent: number
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hairline = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, color })

/**
 * A table as Word's own: the names of its columns are a header row that is repeated on every page. The paragraph below keeps it apart from
 * a table that follows.
 */
export function wordTable(table: ShownTable, place: TablePlace): (Table | Paragraph)[] {
  const { header, rows } = table
  const widths = columnWidths(table, place.indent)
  const row = (cells: readonly ShownCell[], tableHeader: boolean) =>
    new TableRow({
      ...(tableHeader ? { tableHeader } : {}),
      cantSplit: true,
      children: cells.map((content, index) =>
        cell(content, { ...place, width: widths[index] ?? 0, strong: tableHeader }),
      ),
    })
  const made = new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    ...(place.indent > 0 ? { indent: { size: place.indent, type: WidthType.DXA } } : {}),
    ...(place.bidirectional ? { visuallyRightToLeft: true } : {}),
    borders: { top: none, left: none, right: none, insideVertical: none, insideHorizontal: line, bottom: line },
    rows: [...(header ? [row(header, true)] : []), ...rows.map((cells) => row(cells, false))],
  })
  return [made, new Paragraph({ spacing: { before: 0, after: 60 } })]
}

const line = hairline('D7D3CA')

interface CellLook extends TablePlace {
  readonly width: number
  readonly strong: boolean
}

function cell(content: ShownCell, { width, strong, bidirectional }: CellLook): TableCell {
  const shown = strong ? content.map(bold) : content
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 0, right: 140 },
    ...(strong ? { borders: { bottom: hairline('6B675E') } } : {}),
    children: [
      new Paragraph({
        children: wordRuns(shown),
        spacing: { before: 0, after: 0 },
        ...(bidirectional || runsLeft(content) ? { bidirectional: true } : {}),
      }),
    ],
  })
}

function bold(inline: ShownCell[number]): ShownCell[number] {
  if (inline.kind === 'break' || inline.marks.some(({ kind }) => kind === 'bold')) return inline
  return { ...inline, marks: [...inline.marks, { kind: 'bold' }] }
}
