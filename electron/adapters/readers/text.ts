import type { Block } from '../../../shared/domain/block.ts'
import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { isAction } from '../../../shared/importing/lines/is-prose.ts'
import { dateSpans } from '../../../shared/text/date-spans.ts'
import type { Range } from '../../../shared/text/range.ts'
import { withAutoLinks } from './blocks/auto-links.ts'
import { type BlockShape, buildBlock } from './blocks/build-block.ts'
import { spelledByTags } from './blocks/invisible.ts'
import { goesOnWith, openEnd, type WrappedLine, wrapWidth } from './blocks/join-lines.ts'
import { joinPlaced, placed } from './blocks/placed.ts'
import { indentOf, type Line, splitLines } from './blocks/split-lines.ts'
import { type BulletMark, bulletMark } from './text/bullet-mark.ts'
import { lineCells } from './text/cells.ts'
import { headingLine } from './text/heading-line.ts'

/** A block being gathered from its lines. */
interface Draft {
  readonly shape: BlockShape
  readonly parts: Range[]
  /** Column where the text of its lines begins. */
  readonly column: number
  width: number
}

interface Level {
  readonly indent: number
  readonly glyph: string
}

interface Scan {
  readonly source: string
  readonly lines: readonly Line[]
  readonly width: number
  readonly drafts: Draft[]
  readonly levels: Level[]
  /** The block that the next line may go on with. */
  current: Draft | null
  /** A bullet that stood alone on its line and waits for its text. */
  waiting: BulletMark | null
}

/**
 * Reads plain text: bullets by their glyph and nested by indentation, wrapped lines joined, short lines left apart,
 * columns kept as cells. `text` is the file itself. Lines that may or may not be headings stay paragraphs.
 */
export function readText(text: string): ReadDocument {
  const lines = splitLines(text)
  const width = wrapWidth(text, lines)
  const scan: Scan = { source: text, lines, width, drafts: [], levels: [], current: null, waiting: null }
  for (let index = 0; index < lines.length; ) index = readLine(scan, index)
  const blocks = scan.drafts.flatMap((draft) => finish(text, draft)).map(withAutoLinks)
  return { kind: 'text', text, blocks, hidden: spelledByTags(text), warnings: [] }
}

/** Reads the line at an index and gives the index of the next one to read. */
function readLine(scan: Scan, index: number): number {
  const { source, lines } = scan
  const line = lines[index]
  if (!line || source.slice(line.at, line.end).trim() === '' || isRule(source, line)) {
    scan.current = null
    return index + 1
  }
  const heading = headingLine(source, line, lines[index + 1])
  if (heading) {
    start(scan, { shape: { kind: 'heading', level: heading.level }, parts: [heading], column: 0, width: 0 })
    scan.current = null
    scan.levels.length = 0
    return index + heading.lines
  }
  const mark = bulletMark(source, line)
  if (mark) startBullet(scan, line, mark)
  else if (isLastWord(scan, line, lines[index + 1])) addLine(scan, line)
  else if (!extend(scan, line)) startPlain(scan, line)
  return index + 1
}

const isRule = (source: string, line: Line): boolean =>
  /^\s*([-=_*~#.─═–—])\s*(?:\1\s*){2,}$/.test(source.slice(line.at, line.end))

function start(scan: Scan, draft: Draft): void {
  scan.drafts.push(draft)
  scan.current = draft
  scan.waiting = null
}

function startBullet(scan: Scan, line: Line, mark: BulletMark): void {
  if (source(scan, mark.content, line.end).trim() === '') {
    scan.waiting = mark
    scan.current = null
    return
  }
  start(scan, {
    shape: bulletShape(scan, mark),
    parts: [{ start: mark.content, end: line.end }],
    column: mark.column,
    width: trimmedWidth(scan, line),
  })
}

function bulletShape({ levels }: Scan, mark: BulletMark): BlockShape {
  const same = levels.findLastIndex((level) => level.glyph === mark.glyph && Math.abs(level.indent - mark.indent) <= 1)
  if (same >= 0) levels.length = same
  else while (levels.length > 0 && (levels.at(-1)?.indent ?? 0) > mark.indent) levels.pop()
  const top = levels.at(-1)
  if (same < 0 && top && top.indent === mark.indent && !isDeeper(top.glyph, mark.glyph)) levels.pop()
  levels.push({ indent: mark.indent, glyph: mark.glyph })
  return { kind: 'bullet', level: levels.length - 1, ...(mark.ordered ? { ordered: true } : {}) }
}

/** Where indentation was lost in copying, a lighter glyph still tells a sub-item. */
const isDeeper = (outer: string, inner: string): boolean => /^[•●■❖►➢1]$/.test(outer) && /^[o◦○▪▫□–·-]$/.test(inner)

/** One word between two bullets, with no empty line around it, is what did not fit above: no header stands so. */
function isLastWord({ source: text, current, width }: Scan, line: Line, next: Line | undefined): boolean {
  const before = current?.parts.at(-1)
  if (current?.shape.kind !== 'bullet' || !before || !next || !bulletMark(text, next)) return false
  const above = text.slice(before.start, before.end).trim()
  const full = width < Number.POSITIVE_INFINITY ? current.width >= 0.75 * width : current.width >= 55
  return full && !/[.!?:;]$/u.test(above) && /^\s*[\p{L}\d(][^\s:]*\s*$/u.test(text.slice(line.at, line.end))
}

function addLine(scan: Scan, line: Line): void {
  const indent = indentOf(scan.source, line)
  scan.current?.parts.push({ start: indent.at, end: line.end })
  if (scan.current) scan.current.width = trimmedWidth(scan, line)
}

/** Adds a line to the block before it when it goes on with it. */
function extend(scan: Scan, line: Line): boolean {
  const { current, width } = scan
  const before = current?.parts.at(-1)
  if (!current || !before || current.shape.kind === 'heading') return false
  const indent = indentOf(scan.source, line)
  const text = source(scan, indent.at, line.end)
  const hangs = current.shape.kind === 'bullet' && indent.width > 0 && indent.width >= current.column - 1
  const wrapped = { text: source(scan, before.start, before.end).trim(), width: current.width }
  const next = { text, width: trimmedWidth(scan, line) }
  const deed = current.shape.kind === 'paragraph' && opensDeed(wrapped, next, width)
  const figure = current.shape.kind === 'bullet' && goesOnWithFigure(wrapped, text)
  const joins = !deed && (goesOnWith(wrapped, next, width) || figure || (hangs && !/^[\p{Lu}\d]/u.test(text)))
  const small = current.shape.kind === 'paragraph' && writtenSmall(scan, current)
  if (small && !(width >= narrowest && wrapped.width >= 0.8 * width) && !openEnd.test(wrapped.text)) return false
  const setIn = current.shape.kind !== 'bullet' && indent.width > current.column + 1
  const listed = current.shape.kind === 'paragraph' && isListed(scan, { indent: indent.width, text }, wrapped)
  if (!joins || setIn || listed || lineCells(text).length > 0 || lineCells(wrapped.text).length > 0) return false
  current.parts.push({ start: indent.at, end: line.end })
  current.width = next.width
  return true
}

/** "…, averaging" above "18,000 km a month": the amount that a long point breaks off before, and no header. */
const goesOnWithFigure = (above: WrappedLine, text: string): boolean =>
  above.width >= shortPoint &&
  /\p{Ll}$/u.test(above.text) &&
  /^[£$€]?\d[\d,.]*%?\s\p{Ll}/u.test(text) &&
  dateSpans(text).length === 0

/** A point shorter than this was not broken. In columns. */
const shortPoint = 50

/** Lines that are set in alike and end before the next word would have had to: those of a list, each by itself. */
const isListed = ({ current, width }: Scan, { indent, text }: { indent: number; text: string }, above: WrappedLine) =>
  indent > 0 &&
  indent === current?.column &&
  above.width < narrowest &&
  (width < narrowest || above.width + 1 + (/^\S+/u.exec(text)?.[0].length ?? 0) <= width) &&
  !openEnd.test(above.text)

/**
 * "Ran the budget …" above "Cut the bill …": each line opens with a deed and could stand alone, so that it is no line that was too
 * long for the page, unless it fills the page to the very end or breaks off.
 */
function opensDeed(before: WrappedLine, next: WrappedLine, width: number): boolean {
  const verb = (text: string) => /^\p{Lu}\p{Ll}[\p{L}-]*\s+[\p{Ll}\d£$€]/u.test(text) && isAction(firstWord(text))
  if (!verb(next.text) || openEnd.test(before.text)) return false
  return verb(before.text) || before.width + 1 + firstWord(next.text).length <= width
}

const firstWord = (text: string): string => (/^[\p{L}-]+/u.exec(text)?.[0] ?? '').toLowerCase()

/** Columns below which nobody wraps a page. */
const narrowest = 60

/** Who begins lines with small letters does so for every statement, so that it is no sign of wrapping. */
const writtenSmall = (scan: Scan, { parts }: Draft): boolean => {
  const [first] = parts
  return first !== undefined && /^\s*\p{Ll}{2}/u.test(source(scan, first.start, first.end))
}

function startPlain(scan: Scan, line: Line): void {
  const indent = indentOf(scan.source, line)
  const { waiting, current } = scan
  const parts = [{ start: indent.at, end: line.end }]
  const width = trimmedWidth(scan, line)
  if (waiting) start(scan, { shape: bulletShape(scan, waiting), parts, column: indent.width, width })
  else if (current?.shape.kind === 'bullet' && indent.width > 0 && indent.width >= current.column - 1)
    start(scan, { shape: { ...current.shape, continues: true }, parts, column: indent.width, width })
  else {
    if (indent.width <= (scan.levels[0]?.indent ?? 0)) scan.levels.length = 0
    start(scan, { shape: { kind: 'paragraph', level: 0 }, parts, column: indent.width, width })
  }
}

const source = (scan: Scan, start: number, end: number): string => scan.source.slice(start, end)

const trimmedWidth = (scan: Scan, line: Line): number => source(scan, line.at, line.end).trimEnd().length

function finish(text: string, { shape, parts }: Draft): Block[] {
  const content = joinPlaced(
    parts.map((part) => placed(text, part.start, part.end)),
    '\n',
  )
  const cells = parts.length === 1 ? lineCells(content.text) : []
  const block = buildBlock(shape, { content, ...(cells.length > 0 ? { cells } : {}) })
  return block ? [block] : []
}
