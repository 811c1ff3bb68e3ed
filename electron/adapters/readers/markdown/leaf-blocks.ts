import type { Block, Cell } from '../../../../shared/domain/block.ts'
import type { Range } from '../../../../shared/text/range.ts'
import { withAutoLinks } from '../blocks/auto-links.ts'
import { type BlockShape, buildBlock } from '../blocks/build-block.ts'
import { standsApart, type WrappedLine } from '../blocks/join-lines.ts'
import { joinPlaced, type Placed, placed, slicePlaced } from '../blocks/placed.ts'
import { htmlParts } from './html-parts.ts'
import { type Inline, readInline } from './inline.ts'
import type { Leaf } from './leaf.ts'

interface Reading {
  readonly source: string
  readonly find: (label: string) => string | undefined
  /** Column at which the text was wrapped. */
  readonly width: number
  /** Collects text that is not shown. */
  readonly hidden: string[]
}

/** The blocks of one leaf: a paragraph with hard line breaks gives one for each line, raw HTML one for each of its elements. */
export function leafBlocks(leaf: Leaf, reading: Reading): Block[] {
  return makers[leaf.kind](leaf, reading).map(withAutoLinks)
}

const makers: Readonly<Record<Leaf['kind'], (leaf: Leaf, reading: Reading) => Block[]>> = {
  heading: (leaf, reading) => {
    const inline = read(lines(reading.source, leaf.parts), reading)
    return list(buildBlock({ kind: 'heading', level: leaf.level }, inline))
  },
  paragraph: (leaf, reading) =>
    broken(read(lines(reading.source, leaf.parts), reading, apartAt(leaf, reading)), shapeOf(leaf)),
  code: (leaf, { source }) => list(buildBlock({ kind: 'code', level: 0 }, { content: lines(source, leaf.parts) })),
  row: (leaf, reading) =>
    row(
      leaf.parts.map((part) => placed(reading.source, part.start, part.end)),
      reading,
    ),
  html: htmlBlocks,
}

const list = (block: Block | null): Block[] => (block ? [block] : [])

function lines(source: string, parts: readonly Range[]): Placed {
  return joinPlaced(
    parts.map((part) => placed(source, part.start, part.end)),
    '\n',
  )
}

function read(content: Placed, { find, hidden }: Reading, apart?: ReadonlySet<number>): Inline {
  const inline = readInline(content, { find, ...(apart ? { apart } : {}) })
  hidden.push(...inline.hidden)
  return inline
}

/** Offsets, in the paragraph's joined lines, of the soft breaks that set header lines apart. */
function apartAt({ parts, place }: Leaf, { source, width }: Reading): ReadonlySet<number> {
  const found = new Set<number>()
  if (place.list >= 0 || place.quote) return found
  let offset = 0
  for (const [index, part] of parts.entries()) {
    offset += part.end - part.start
    const next = parts[index + 1]
    if (next && standsApart(wrapped(source, part), wrapped(source, next), width)) found.add(offset)
    offset += 1
  }
  return found
}

function wrapped(source: string, part: Range): WrappedLine {
  const text = source.slice(part.start, part.end).trim()
  return { text: text.replace(/^[*_~<>/a-z]*(?=[*_>])[*_>]+|[*_]+$/g, ''), width: text.length }
}

/** Shape of the first block of a leaf's text, and of those after a hard break. */
function shapeOf({ place }: Leaf): { first: BlockShape; rest: BlockShape } {
  const kind = place.quote ? 'quote' : 'paragraph'
  if (place.list < 0) return { first: { kind, level: 0 }, rest: { kind, level: 0 } }
  const bullet: BlockShape = { kind: 'bullet', level: place.list, ...(place.ordered ? { ordered: true } : {}) }
  const rest = { ...bullet, continues: true }
  return { first: place.item.fresh ? bullet : rest, rest }
}

function broken({ content, marks, breaks }: Inline, { first, rest }: { first: BlockShape; rest: BlockShape }): Block[] {
  const blocks: Block[] = []
  const ends = [...new Set(breaks), content.text.length].sort((a, b) => a - b)
  let start = 0
  for (const end of ends) {
    const block = buildBlock(blocks.length === 0 ? first : rest, {
      content: slicePlaced(content, start, end),
      marks: marks.flatMap((mark) => clipped(mark, { start, end })),
    })
    if (block) blocks.push(block)
    start = end
  }
  return blocks
}

function clipped<Stretch extends Range>(stretch: Stretch, { start, end }: Range): Stretch[] {
  const from = Math.max(stretch.start, start)
  const to = Math.min(stretch.end, end)
  return from < to ? [{ ...stretch, start: from - start, end: to - start }] : []
}

function row(cells: readonly Placed[], reading: Reading, columns?: readonly number[]): Block[] {
  const parted = cells.map((cell) => cellParts(read(cell, reading)))
  const read_ = parted.map(({ cell }) => cell)
  const content = joinPlaced(
    read_.map((cell) => cell.content),
    '\n',
  )
  const stretches: Cell[] = []
  const marks = read_.flatMap((cell, index) => {
    const start = (stretches.at(-1)?.end ?? -1) + 1
    const column = columns?.[index]
    stretches.push({ start, end: start + cell.content.text.length, ...(column === undefined ? {} : { column }) })
    return cell.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }))
  })
  return [
    ...list(buildBlock({ kind: 'row', level: 0 }, { content, marks, cells: stretches })),
    ...parted.flatMap(({ items }) => items.flatMap((item) => list(buildBlock({ kind: 'bullet', level: 0 }, item)))),
  ]
}

type CellText = Pick<Inline, 'content' | 'marks'>

/** A cell that goes on below its first line with a list ("**Head chef**<br>• Ran the pass") apart from that list; other lines of a cell stay in it. */
function cellParts(inline: Inline): { readonly cell: CellText; readonly items: readonly CellText[] } {
  const ends = [...new Set([...inline.breaks, inline.content.text.length])].sort((a, b) => a - b)
  const lines = ends
    .map((end, index) => sliced(inline, ends[index - 1] ?? 0, end))
    .filter(({ content }) => content.text.trim() !== '')
  const first = lines.findIndex(({ content }) => glyph.test(content.text))
  const split = first < 0 ? lines.length : first
  return { cell: joined(lines.slice(0, split)), items: lines.slice(split).map(withoutGlyph) }
}

const glyph = /^\s*(?:[•●○◦‣⁃∙▪▫■□►▸▶◆◇❖➢➤➔✓✔]\uFE0F?|[-–—*·](?=\s)|[→⇒➜⟶](?=\s+\D))\s*(?=\S)/u

function withoutGlyph(item: CellText): CellText {
  const length = glyph.exec(item.content.text)?.[0].length ?? 0
  return sliced(item, length, item.content.text.length)
}

function sliced({ content, marks }: CellText, start: number, end: number): CellText {
  return { content: slicePlaced(content, start, end), marks: marks.flatMap((mark) => clipped(mark, { start, end })) }
}

function joined(lines: readonly CellText[]): CellText {
  let at = 0
  const marks = lines.flatMap((line) => {
    const start = at
    at += line.content.text.length + 1
    return line.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }))
  })
  return {
    content: joinPlaced(
      lines.map(({ content }) => content),
      '\n',
    ),
    marks,
  }
}

function htmlBlocks(leaf: Leaf, reading: Reading): Block[] {
  const html = lines(reading.source, leaf.parts)
  const cut = (range: Range): Placed => slicePlaced(html, range.start, range.end)
  return htmlParts(html).flatMap((part) => {
    if (part.kind === 'row') return row(part.ranges.map(cut), reading, part.columns)
    const { first, rest } = part.kind === 'paragraph' ? shapeOf(leaf) : partShape(part)
    return part.ranges.flatMap((range) => broken(read(cut(range), reading), { first, rest }))
  })
}

function partShape(part: { kind: Block['kind']; level: number; ordered: boolean }): {
  first: BlockShape
  rest: BlockShape
} {
  const first: BlockShape = { kind: part.kind, level: part.level, ...(part.ordered ? { ordered: true } : {}) }
  return { first, rest: part.kind === 'bullet' ? { ...first, continues: true } : first }
}
