import { dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import type { PieceLabel } from '../scores/piece-kinds.ts'
import { dutyLabels } from '../words/duty-labels.ts'
import { columnEdges, setInColumns } from './set-columns.ts'

/** A line of a section, what its columns hold and whether it only tells. */
export interface FlatRow {
  readonly line: Line
  /** What each column holds; empty for the row that says so. */
  readonly columns?: readonly (PieceLabel | null)[]
  /** Says what was done, as the label in the column before it states. */
  readonly content?: boolean
}

const columnNames: readonly (readonly [RegExp, PieceLabel])[] = [
  [
    /^(?:dates?|years?|period|from|to|start|end|from[ –—/-]+to|start[ –—/-]+end|joined|left|dates? (?:of|in) (?:service|post)|period of service|sea time|when|duration|time|type|flag|tonnage|g\.?r?t|dwt|kw|engine|vessel|ship|boat|show|production|film|play|aircraft|machine|%|percentage|marks|cgpa|division|result|grade|zeitraum|période|fechas?)$/iu,
    'other',
  ],
  [
    /^(?:position|title|job title|role|rank|post|degree|qualification|course|award|programme|program|subject|job|exam|examination|class|standard|funktion|tätigkeit|stelle|beruf|abschluss|poste|puesto)$/iu,
    'title',
  ],
  [
    /^(?:employer|company|organi[sz]ation|institution|school|university|college|where|firma|arbeitgeber|employeur|empresa|place of study|awarding body|provider|contractor|client|agency|practice|owner|operator|manager(?:s|\/owner)?|theatre|venue|board|board\/university|university\/board|name of institution)$/iu,
    'organisation',
  ],
  [/^(?:location|place|city|town|site|ort|lieu|lugar)$/iu, 'location'],
]

/** Columns that hold several things, which their words must tell. */
const mixedColumn =
  /^(?:what|what i did|duties|main duties|responsibilities|tasks|details?|description|activity|activities|experience|(?:role|post|position|title|job) (?:and|&) (?:employer|company|organi[sz]ation)|employer (?:and|&) (?:role|post|position|title)|was|beschreibung|quoi)$/iu

/** "| Course | Institution | Year |" written out in plain text. */
export function columnHeads(text: string): boolean {
  if (!text.includes('|') && !text.includes('\t')) return false
  const cells = text.split(/\s*[|\t]\s*/u).filter(Boolean)
  const named = cells.filter((cell) => columnNames.some(([pattern]) => pattern.test(cell)))
  return cells.length >= 2 && named.length >= 2 && named.length >= cells.length - 1
}

/** Table rows: the heading row names the columns of those below; cells that read as prose become lines of their own. */
export function tableRows(lines: readonly Line[]): FlatRow[] {
  const rows: FlatRow[] = []
  let columns: (PieceLabel | null)[] | null = null
  let edges: readonly number[] = []
  for (const line of lines) {
    if (line.block.kind !== 'row') {
      const heads = headsOf(line)
      if (heads) {
        columns = heads
        edges = columnEdges(line)
        rows.push({ line, columns: [] })
        continue
      }
      const set = columns && !line.apart ? setInColumns(line, edges) : null
      if (columns && set) {
        const own = columns
        rows.push({ line: set.line, columns: set.at.map((at) => own[at] ?? null) })
        continue
      }
      if (columns && aligned(line, columns)) {
        rows.push({ line, columns: spread(columns, line) })
        continue
      }
      if (line.block.kind !== 'bullet') columns = null
      rows.push(...labelApart(line))
      continue
    }
    const cells = cellLines(line)
    const named = cells.map(
      ({ text }) => columnNames.find(([pattern]) => pattern.test(text.replace(/[:\s]+$/u, '')))?.[1] ?? null,
    )
    const known = cells.filter(
      ({ text }, index) => (named[index] ?? null) !== null || mixedColumn.test(text.replace(/[:\s]+$/u, '')),
    )
    const heads = known.length >= cells.length - 1 || opensTable(lines, line, known.length * 2 >= cells.length)
    if (known.length >= 2 && heads) {
      columns = named
      rows.push({ line, columns: [] })
      continue
    }
    for (const part of proseApart(line, cells))
      rows.push(
        columns && part.block === line.block && part.start === line.start
          ? { line: part, columns: byCell(columns, line) }
          : { line: part },
      )
  }
  return rows
}

/** A table with a column of posts and one of employers lists roles, whatever stands above it ("Credits"). */
export const hasColumnsOfPosts = (lines: readonly Line[]): boolean =>
  lines.some(({ block }) => block.kind === 'row') &&
  tableRows(lines).some(({ columns }) => columns?.includes('title') && columns.includes('organisation'))

/** The first row of a table names its columns when half of them are known, it holds no figure and the row below has a time. */
function opensTable(lines: readonly Line[], line: Line, half: boolean): boolean {
  const at = lines.indexOf(line)
  const [above, below] = [lines[at - 1], lines[at + 1]]
  if (!half || above?.block.kind === 'row' || below?.block.kind !== 'row' || /\d/u.test(line.text)) return false
  return dateSpans(below.text).length > 0
}

/** Several lines of one cell are of the same column. */
const byCell = (columns: readonly (PieceLabel | null)[], { block }: Line): (PieceLabel | null)[] =>
  (block.cells ?? []).every(({ column }) => column !== undefined)
    ? (block.cells ?? []).map(({ column }) => columns[column ?? 0] ?? null)
    : [...columns]

/** What the columns of a table in plain text are called; null when the line names none. */
function headsOf(line: Line): (PieceLabel | null)[] | null {
  if (line.block.kind !== 'paragraph' || line.breaks.length === 0 || /\d/u.test(line.text)) return null
  const edges = [0, ...new Set(line.breaks), line.text.length]
  const cells = edges.slice(1).map((end, index) => line.text.slice(edges[index] ?? 0, end).trim())
  const named = cells.map((cell) => columnNames.find(([pattern]) => pattern.test(cell))?.[1] ?? null)
  const known = named.filter((name) => name !== null).length
  const posts = named.includes('title') && named.includes('organisation')
  return cells.length >= 3 && known >= 3 && (known >= cells.length - 2 || posts) ? named : null
}

const aligned = ({ block, breaks }: Line, columns: readonly (PieceLabel | null)[]): boolean =>
  block.kind === 'paragraph' && new Set(breaks).size === columns.length - 1

/** A gap that is told twice is one column's edge. */
const spread = (columns: readonly (PieceLabel | null)[], { breaks }: Line): (PieceLabel | null)[] => {
  const told: (PieceLabel | null)[] = [columns[0] ?? null]
  for (const [index, at] of [...new Set(breaks)].entries())
    for (const _ of breaks.filter((each) => each === at)) told.push(columns[index + 1] ?? null)
  return told
}

/** "Main activities    Sampling and tests": the label and what was done, apart. */
function labelApart(line: Line): FlatRow[] {
  const [at] = line.breaks
  if (at === undefined || line.block.kind !== 'paragraph' || !dutyLabels.test(line.text.slice(0, at).trim()))
    return [{ line }]
  const rest = { ...line, start: line.start + at + 1, text: line.text.slice(at + 1), breaks: [] }
  return [
    { line: { ...line, end: line.start + at, text: line.text.slice(0, at), breaks: [] }, columns: [] },
    { line: rest, content: true },
  ]
}

function cellLines(line: Line): Line[] {
  const cells = line.block.cells ?? [{ start: line.start, end: line.end }]
  return cells.map(({ start, end }) => ({ ...line, start, end, text: line.block.text.slice(start, end), breaks: [] }))
}

/** Joins neighbouring cells that belong to a header and leaves those with prose apart. */
function proseApart(line: Line, cells: readonly Line[]): Line[] {
  const parts: Line[] = []
  let from: number | null = null
  let to = 0
  const close = () => {
    if (from === null) return
    const start = from
    parts.push({
      ...line,
      start,
      end: to,
      text: line.block.text.slice(start, to),
      breaks: line.breaks.map((at) => at - (start - line.start)).filter((at) => at > 0 && at < to - start),
    })
    from = null
  }
  for (const cell of cells) {
    if (
      cell.text &&
      proseScore(cell.text) >= 1 &&
      tokens(cell.text).length >= 6 &&
      dateSpans(cell.text).every(({ form }) => form !== 'range')
    ) {
      close()
      parts.push(cell)
      continue
    }
    if (cell.text) {
      from ??= cell.start
      to = cell.end
    }
  }
  close()
  return parts
}
