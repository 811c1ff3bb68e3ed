import type { Block } from '../../domain/block.ts'
import type { Range } from '../../text/range.ts'
import { stripMarkers } from './line-markers.ts'
import { sourceOffsets } from './source-offsets.ts'
import { type Column, columnOf, namesColumn } from './table-columns.ts'

/** The columns of a person specification as its header row names them. */
export interface TableHead {
  readonly columns: readonly Column[]
  readonly positions: readonly number[]
  /** How many signs from the left of its source line each head stands, by its middle. */
  readonly middles: readonly number[]
  /** What the head calls the criteria, where it says so: a table right under the duties is a group of its own. */
  readonly name: string | null
}

export interface RowUnit {
  readonly range: Range
  readonly mark: 'must' | 'nice' | null
}

/** The head of a table when a row names at least one level column, else null. */
export function tableHead(block: Block, source: string): TableHead | null {
  const texts = cellTexts(block)
  const held = texts.map(columnOf)
  const columns = held.includes('level') ? held.map((column) => (column === 'must' ? 'text' : column)) : held
  const named = texts.every((text, index) => columns[index] !== 'text' || namesColumn(text))
  const both = columns.includes('must') && columns.includes('nice')
  return columns.includes('level') ||
    both ||
    (named && columns.some((column) => column === 'must' || column === 'nice'))
    ? {
        columns,
        positions: positionsOf(block, source),
        middles: middlesOf(block, source),
        name: texts.find((text) => callsCriteria.test(text)) ?? null,
      }
    : null
}

const callsCriteria = /^(?:(?:selection |person )?criteri(?:a|on)|person specification|requirements?)$/iu

const cellTexts = (block: Block): string[] =>
  (block.cells ?? []).map((cell) => block.text.slice(cell.start, cell.end).trim())

/** Which column of the source row each cell stands in; readers leave empty cells out, so separators are counted. */
function positionsOf(block: Block, source: string): number[] {
  const known = (block.cells ?? []).flatMap(({ column }) => (column === undefined ? [] : [column]))
  if (known.length > 0 && known.length === block.cells?.length) return known
  const offsets = sourceOffsets(block)
  const first = block.cells?.[0]
  if (!first) return []
  const start = offsets[first.start] ?? block.start
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const line = source.slice(Math.max(lineStart, start - 200), start)
  const lead = line.split(/[|\t]/u).length - 1 - (/^\s*\|/u.test(line) ? 1 : 0)
  let position = Math.max(0, lead)
  return (block.cells ?? []).map((cell, index, cells) => {
    const before = cells[index - 1]
    if (!before) return position
    const between = source.slice((offsets[before.end - 1] ?? 0) + 1, offsets[cell.start] ?? 0)
    position += Math.max(1, (between.match(/[|\t]/gu) ?? []).length)
    return position
  })
}

const tick = /^(?:[x✓✔✅☑√•*●yY]|yes|[([]?(?:e|d|ess|des|essential|desirable|required|preferred|nice|must)[)\]]?\.?)$/iu
const saysNice = /^[([]?(?:d|des|desirable|preferred|nice)[)\]]?\.?$/iu

/** A level at the end of a cell: columns set by spaces run together where a criterion fills its own. */
const levelAtEnd = /\s+(?:[([](?:E|D|e|d)[)\]]|E|D|Ess\.?|Des\.?|Essential|Desirable)$/u

/** What a row asks for: the cells under Essential and Desirable, or the criterion beside a level. */
export function rowUnits(block: Block, { head, source }: { head: TableHead | null; source: string }): RowUnit[] {
  const cells = block.cells ?? []
  const texts = cellTexts(block)
  if (!head) return withoutHead(block, texts)
  if (head.columns.includes('level') && setBySpaces(block, source)) return spacedRow(block, texts)
  const positions = setBySpaces(block, source) ? under(block, head, source) : positionsOf(block, source)
  const columns = positions.map((position) => head.columns[head.positions.indexOf(position)] ?? 'text')
  const levels = columns.flatMap((column, index) => levelMark(column, texts[index] ?? ''))
  const spelled = columns.some(
    (column, index) => (column === 'must' || column === 'nice') && !tick.test(texts[index] ?? ''),
  )
  return cells.flatMap((cell, index) => {
    const column = columns[index] ?? 'text'
    if (tick.test(texts[index] ?? '') || column === 'aside' || column === 'level') return []
    if (column === 'must' || column === 'nice') return parts(block, cell, column)
    if (spelled || positions[index] !== positions[longest(texts, columns)]) return []
    return parts(block, cell, levels[0] ?? null)
  })
}

/** True for a row whose columns nothing but white space holds apart, so that places in the row cannot be counted. */
const setBySpaces = (block: Block, source: string): boolean =>
  block.kind === 'paragraph' &&
  (block.cells ?? []).every(({ column }) => column === undefined) &&
  !/[|\t]/u.test(source.slice(block.start, block.end))

function middlesOf(block: Block, source: string): number[] {
  const offsets = sourceOffsets(block)
  return (block.cells ?? []).map((cell) => {
    const [start, end] = [offsets[cell.start] ?? block.start, offsets[cell.end - 1] ?? block.start]
    return (start + end) / 2 - (source.lastIndexOf('\n', start - 1) + 1)
  })
}

/**
 * The columns of a row that white space alone holds apart: a tick is in that of the level it stands nearest to, what the row begins
 * with in none of the levels.
 */
function under(block: Block, head: TableHead, source: string): number[] {
  const texts = cellTexts(block)
  if (!texts.some((text) => tick.test(text))) return positionsOf(block, source)
  return middlesOf(block, source).map((middle, index) => {
    const ticked = tick.test(texts[index] ?? '')
    if (index === 0 && !ticked) return -1
    const away = head.middles.map((each, at) =>
      !ticked || head.columns[at] === 'must' || head.columns[at] === 'nice'
        ? Math.abs(each - middle)
        : Number.POSITIVE_INFINITY,
    )
    return head.positions[away.indexOf(Math.min(...away))] ?? index
  })
}

/** The longest cell of a row set by spaces, at the level in a cell of its own or at the end of that one. */
function spacedRow(block: Block, texts: readonly string[]): RowUnit[] {
  const best = longest(
    texts,
    texts.map((text) => (tick.test(text) ? 'level' : 'text')),
  )
  const cell = block.cells?.[best]
  if (!cell) return []
  const text = block.text.slice(cell.start, cell.end)
  const ending = levelAtEnd.exec(text)?.[0] ?? ''
  const said = texts.find((each) => tick.test(each)) ?? ending.trim()
  const mark = said === '' ? null : saysNice.test(said) ? 'nice' : 'must'
  return parts(block, { start: cell.start, end: cell.end - ending.length }, mark)
}

function levelMark(column: Column, text: string): ('must' | 'nice')[] {
  if (!tick.test(text)) return []
  if (column === 'must' || column === 'nice') return [column]
  if (column !== 'level') return []
  return [saysNice.test(text) ? 'nice' : 'must']
}

function longest(texts: readonly string[], columns: readonly Column[]): number {
  let best = -1
  for (const [index, text] of texts.entries())
    if (columns[index] === 'text' && (best < 0 || text.length > (texts[best]?.length ?? 0))) best = index
  return best
}

/** A row of a table without level columns: the longest cell, at the level a lone E or D beside it gives. */
function withoutHead(block: Block, texts: readonly string[]): RowUnit[] {
  const level = texts.find((text) => /^(?:e|d|essential|desirable)$/iu.test(text))
  const best = longest(
    texts,
    texts.map(() => 'text'),
  )
  const cell = block.cells?.[best]
  if (!cell || (texts[best] ?? '').split(/\s+/u).length < 2) return []
  return parts(block, cell, level === undefined ? null : /^d/iu.test(level) ? 'nice' : 'must')
}

/** A cell may hold several lines or bullets; each is a unit of its own. */
function parts(block: Block, cell: Range, mark: RowUnit['mark']): RowUnit[] {
  const offsets = sourceOffsets(block)
  const cuts: number[] = []
  for (let at = cell.start + 1; at < cell.end; at++) {
    if (/[•●▪◦✓✔]/u.test(block.text[at] ?? '')) cuts.push(at)
    else if (block.text[at] === ' ' && (offsets[at + 1] ?? 0) - (offsets[at - 1] ?? 0) > 2 && endsItem(block.text, at))
      cuts.push(at)
  }
  const starts = [cell.start, ...cuts]
  return starts.flatMap((start, index) => {
    const stripped = stripMarkers(block.text, { start, end: starts[index + 1] ?? cell.end })
    const text = block.text.slice(stripped.range.start, stripped.range.end)
    return /[\p{L}]{2}/u.test(text) ? [{ range: stripped.range, mark: stripped.mark ?? mark }] : []
  })
}

/** A break inside a cell begins a new item when a capital or a number follows and no word hangs over. */
function endsItem(text: string, at: number): boolean {
  return (
    /^[\p{Lu}\d•]/u.test(text.slice(at + 1, at + 2)) &&
    !/(?:[,&(/-]|\b(?:and|or|of|the|a|in|to|for|with))$/iu.test(text.slice(Math.max(0, at - 8), at))
  )
}
