import type { SpanMark } from '../../../../shared/domain/block.ts'
import type { Box } from '../../../../shared/domain/quote.ts'
import { scorePlace } from '../../../../shared/importing/scores/score-place.ts'
import { dateSpans } from '../../../../shared/text/date-spans.ts'
import { onPages } from '../../../../shared/text/quote-pages.ts'
import type { DraftBlock } from '../blocks/assemble.ts'
import type { BlockShape } from '../blocks/build-block.ts'
import { openEnd } from '../blocks/join-lines.ts'
import { brokenNumber, isBrokenDate } from './broken-dates.ts'
import { brokenTimes } from './broken-times.ts'
import type { Bullet } from './bullet-lines.ts'
import { wouldHaveFitted } from './fit.ts'
import { headingLevels } from './heading-levels.ts'
import { type Dehyphenate, dehyphenation } from './hyphen.ts'
import type { PdfLine } from './line.ts'
import { listSigns, withoutListRows } from './list-signs.ts'
import { isRestOfName } from './rest-of-name.ts'

export interface LineContext {
  readonly lines: readonly PdfLine[]
  /** Shapes that may be bullets, by page. */
  readonly dots: ReadonlyMap<number, readonly Box[]>
  /** True when the document's own tags say what is a heading and a list item. */
  readonly tagged: boolean
}

interface Draft {
  readonly shape: BlockShape
  readonly lines: PdfLine[]
  readonly skip: number
  /** True for an item with a glyph or a drawn dot before it. */
  readonly signed: boolean
  /** Left edge of the text after a bullet. */
  readonly x: number
  readonly heading: boolean
}

/** Joins lines into blocks: headings, bullets with their continuation, paragraphs, table rows. */
export function lineBlocks(context: LineContext): DraftBlock[] {
  const { tagged, dots } = context
  const lines = withoutListRows(context.lines)
  const bullets = listSigns(lines, dots)
  const times = brokenTimes(lines)
  const headings = tagged ? new Map<PdfLine, number>() : headingLevels(lines, (line) => bullets.has(line))
  const drafts: Draft[] = []
  const levels: number[] = []
  for (const line of lines) {
    const before = drafts.at(-1)
    const last = before?.lines.at(-1)
    const own = { bullet: bullets.get(line) ?? null, heading: headings.get(line) ?? 0 }
    const time = times.get(line)
    if (
      before &&
      last &&
      (time ? time === before.lines[0] : joins({ ...context, lines }, { before, last, line, ...own }))
    )
      before.lines.push(line)
    else drafts.push(startDraft(line, { ...own, levels, before }))
  }
  const breaks = drafts.flatMap((draft) =>
    draft.lines.slice(1).map((line, index) => [draft.lines[index]?.text ?? '', line.text] as const),
  )
  const dehyphenate = dehyphenation(breaks, lines.map((line) => line.text).join('\n'))
  return drafts.map((draft) => finish(draft, dehyphenate))
}

interface Meeting {
  readonly before: Draft
  readonly last: PdfLine
  readonly line: PdfLine
  readonly bullet: Bullet | null
  readonly heading: number
}

function joins(context: LineContext, meeting: Meeting): boolean {
  const { before, last, line } = meeting
  if (goesOnDate(before, last, line)) return true
  const one = last.place
  const other = line.place
  if (one && other && other.kind !== 'loose' && one.kind !== 'loose') {
    if (last.page !== line.page) return one.kind === other.kind && goesOverleaf(context, meeting)
    const same = one.key === other.key
    if (other.kind === 'heading' || other.kind === 'row') return same
    if (one.kind !== other.kind && !(one.kind === 'label' && other.kind === 'item')) return false
    if (!same) return false
    if (other.kind === 'item') return one.part === other.part || one.kind === 'label'
  } else if (Boolean(one && one.kind !== 'loose') !== Boolean(other && other.kind !== 'loose')) return false
  return meeting.bullet === null && !before.heading && meeting.heading === 0 && continues(context, meeting)
}

const sentenceEnd = /[.!?…:;]["'”’)\]]*$/u

/**
 * A tagged item or paragraph that goes on on the next page: tags tell each page apart, so what tells it is a list item without the
 * sign that its list has, or a sentence broken off.
 */
function goesOverleaf({ lines }: LineContext, { before, last, line, bullet }: Meeting): boolean {
  const { kind } = before.shape
  if (kind === 'heading' || kind === 'row' || bullet !== null || line.place?.level !== last.place?.level) return false
  if (Math.abs(line.size - last.size) > 0.6 || sentenceEnd.test(last.text)) return false
  if (kind === 'bullet' && before.signed) return true
  return (/^[\p{Ll}(&]/u.test(line.text) || openEnd.test(last.text)) && !wouldHaveFitted(lines, last, line)
}

/** A time that did not fit on its line or in its column, whatever the tags say of its pieces. */
function goesOnDate({ lines, skip }: Draft, last: PdfLine, line: PdfLine): boolean {
  const opens = /^\s*[-–—−]/u.test(line.text)
  if ((lines.length > 1 && !opens) || skip > 0 || last.page !== line.page || line.cells.length > 1) return false
  const beneath = line.y > last.y + 0.3 * line.size && line.y - last.y <= 2 * Math.max(line.size, last.size)
  const aligned = [line.x0 - last.x0, line.x1 - last.x1, (line.x0 + line.x1 - last.x0 - last.x1) / 2]
  const under =
    aligned.some((away) => Math.abs(away) <= 0.6 * line.size) || (last.cells.length > 1 && line.x0 > last.first)
  return beneath && under && isBrokenDate(last.text, line.text)
}

/** Shorter lines are often lists without bullets, so that being as long as their column says little. In characters. */
const shortLine = 36

/** By geometry: close below, set alike, and broken only because the line was full. */
function continues(context: LineContext, { before, last, line }: Meeting): boolean {
  const gap = line.y - last.y
  const near =
    last.page === line.page
      ? gap > 0.3 * line.size && gap <= 1.75 * Math.max(line.size, last.size)
      : /^\p{Ll}/u.test(line.text) || brokenOff({ before, last, line })
  const alike =
    Math.abs(line.size - last.size) <= 0.6 &&
    (line.font === last.font || line.marks.length > 0 || last.marks.length > 0)
  if (!near || !alike || !alikeInWeight(last, line) || line.cells.length > 1) return false
  if (isRestOfName(last, line)) return true
  if (/\S@\S+\.\S/u.test(line.text) && sentenceEnd.test(last.text)) return false
  if (columnsOf(before, last) > 1) return tailOfRow(context, last, line)
  if (isWrappedLabel(before, last, line)) return true
  const edge = Math.min(before.x, last.x0)
  const aligned = Math.abs(line.x0 - before.x) <= 1.5 * line.size || Math.abs(line.x0 - edge) <= 0.5 * line.size
  if (!aligned) return false
  if (/[-\u00AD]$/.test(last.text) && /^\p{Ll}/u.test(line.text)) return true
  const full = !wouldHaveFitted(context.lines, last, line)
  const flush = before.skip > 0 && Math.abs(line.x0 - (before.lines[0]?.x0 ?? 0)) < 0.5 * line.size
  const lower = /^[\p{Ll}(&]/u.test(line.text)
  if (flush && !lower && looksNew(last, line)) return false
  const open = lower || openEnd.test(last.text)
  if (before.shape.kind === 'bullet' && (open || !flush)) return full || open
  return full && (last.text.length >= shortLine || open || (last.bold && line.bold && last.cells.length === 1))
}

/** "Main activities and" above "responsibilities", both ending at the right edge of their column: a label that did not fit. */
const isWrappedLabel = ({ lines, skip }: Draft, last: PdfLine, line: PdfLine): boolean =>
  skip === 0 &&
  lines.length < 3 &&
  Math.abs(line.x1 - last.x1) <= 1 &&
  /(?:[,/&–-]|\b(?:and|or|of|und|et))$/u.test(last.text) &&
  /^\p{Ll}/u.test(line.text)

/** An item whose last line has no end, and the first line of the next page set beneath its text. */
const brokenOff = ({ before, last, line }: Pick<Meeting, 'before' | 'last' | 'line'>): boolean =>
  before.shape.kind === 'bullet' &&
  !sentenceEnd.test(last.text) &&
  Math.abs(line.x0 - before.x) <= (before.skip > 0 ? 1 : 0.5) * line.size &&
  (before.skip === 0 || line.x0 > (before.lines[0]?.x0 ?? 0) + 0.3 * line.size) &&
  !looksNew(last, line)

/** How many columns a line has; a bullet set apart from its text by a tab is none. */
const columnsOf = ({ lines, skip }: Draft, line: PdfLine): number =>
  line === lines[0] && skip > 0 ? line.cells.filter(({ end }) => end > skip).length : line.cells.length

/** The words that did not fit in the last cell of a line, or at the end of a header with dates before it, stand alone below. */
function tailOfRow({ lines }: LineContext, last: PdfLine, line: PdfLine): boolean {
  const words = line.text.trim().split(/\s+/u)
  if (words.length > 4 || !/^[\p{L}(&]/u.test(line.text) || dateSpans(line.text).length > 0) return false
  const cell = last.text.slice(last.cells.at(-1)?.start ?? 0)
  if (Math.abs(line.x0 - last.last) <= 0.5 * line.size)
    return (
      dateSpans(cell).length === 0 &&
      scorePlace(line.text) < 1 &&
      !wouldHaveFitted(lines, { ...last, x0: last.last }, line)
    )
  const dates = dateSpans(last.text.slice(0, last.cells[0]?.end ?? 0))
  const header = last.cells.length === 2 && last.text.length >= 45 && Math.abs(line.x0 - last.x0) <= 1.5 * line.size
  return header && dates.some((span) => span.form === 'range') && !wouldHaveFitted(lines, last, line)
}

const isBoldAt = ({ marks }: PdfLine, at: number): boolean =>
  marks.some((mark) => mark.kind === 'bold' && mark.start <= at && mark.end > at)

/** Both bold or both not, as a whole or where they meet: dates may stand plain before a bold title that did not fit. */
const alikeInWeight = (last: PdfLine, line: PdfLine): boolean =>
  line.bold === last.bold || isBoldAt(line, 0) === isBoldAt(last, last.text.trimEnd().length - 1)

/** A line set flush with the bullets above it that turns bold, or holds a range of dates, is the next header rather than their text. */
function looksNew(last: PdfLine, line: PdfLine): boolean {
  if (isBoldAt(line, 0) && !isBoldAt(last, last.text.trimEnd().length - 1)) return true
  return dateSpans(line.text).some((span) => span.form === 'range')
}

interface Start {
  readonly bullet: Bullet | null
  readonly heading: number
  readonly levels: number[]
  readonly before: Draft | undefined
}

function startDraft(line: PdfLine, { bullet, heading, levels, before }: Start): Draft {
  const { place } = line
  const plain = { lines: [line], skip: 0, signed: bullet !== null, x: line.x0, heading: false }
  if (place?.kind === 'heading') return { ...plain, shape: { kind: 'heading', level: place.level }, heading: true }
  if (place?.kind === 'row') return { ...plain, shape: { kind: 'row', level: 0 } }
  if (place?.kind === 'item' || place?.kind === 'label') return { ...plain, ...taggedItem(line, bullet, before) }
  if (heading > 0) {
    levels.length = 0
    return { ...plain, shape: { kind: 'heading', level: heading }, heading: true }
  }
  if (bullet) {
    const level = nesting(levels, line.x0)
    return {
      ...plain,
      shape: { kind: 'bullet', level, ...(bullet.ordered ? { ordered: true } : {}) },
      skip: bullet.length,
      x: textEdge(line, bullet),
    }
  }
  if (levels.length > 0 && line.x0 <= (levels[0] ?? 0) + 0.5 * line.size) levels.length = 0
  return { ...plain, shape: { kind: place?.quote ? 'quote' : 'paragraph', level: 0 } }
}

function taggedItem(line: PdfLine, bullet: Bullet | null, before: Draft | undefined): Pick<Draft, 'shape' | 'skip'> {
  const level = line.place?.level ?? 0
  const again = before?.lines[0]?.place?.key === line.place?.key && before?.shape.kind === 'bullet'
  const ordered = bullet?.ordered ?? false
  return {
    shape: { kind: 'bullet', level, ...(ordered ? { ordered } : {}), ...(again ? { continues: true } : {}) },
    skip: again ? 0 : (bullet?.length ?? 0),
  }
}

/** Nesting by indentation: a bullet further in than the one before is below it. */
function nesting(levels: number[], x: number): number {
  while (levels.length > 0 && (levels.at(-1) ?? 0) > x + 3) levels.pop()
  if (levels.length === 0 || x > (levels.at(-1) ?? 0) + 3) levels.push(x)
  return levels.length - 1
}

const textEdge = (line: PdfLine, bullet: Bullet): number =>
  bullet.length === 0
    ? line.x0
    : line.x0 +
      Math.min(1.6 * line.size, ((line.x1 - line.x0) * bullet.length) / Math.max(1, line.text.length) + 0.4 * line.size)

function finish({ shape, lines, skip }: Draft, dehyphenate: Dehyphenate): DraftBlock {
  let text = ''
  const marks: SpanMark[] = []
  for (const [index, line] of lines.entries()) {
    const own = line.text.slice(index === 0 ? skip : 0)
    if (index > 0)
      text = dehyphenate(text, own)
        ? text.replace(/[-\u00AD]\s*$/, '')
        : /[\p{L}]-$/u.test(text) || brokenNumber(text, own)
          ? text
          : `${text} `
    const shift = text.length - (index === 0 ? skip : 0)
    for (const mark of line.marks)
      marks.push({
        ...mark,
        start: Math.max(text.length, mark.start + shift),
        end: Math.max(text.length, mark.end + shift),
      })
    text += own
  }
  const first = lines[0]
  const columns = first?.cells ?? []
  const cells =
    columns.length > 1 && (lines.length === 1 || (lines[1]?.x0 ?? 0) >= (first?.last ?? 0) - 1)
      ? columns.map(({ start, end }, index) => ({
          start: Math.max(0, start - skip),
          end: lines.length > 1 && index === columns.length - 1 ? text.length : Math.max(0, end - skip),
        }))
      : []
  return {
    shape: {
      ...shape,
      ...(first ? { style: { size: Math.round(first.size * 10) / 10, font: first.font } } : {}),
      ...onPages(lines.map((line) => ({ page: line.page, boxes: [boxOf(line)] }))),
    },
    text,
    marks,
    ...(cells.length > 1 ? { cells } : {}),
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10

const boxOf = ({ x0, x1, y, size }: PdfLine): Box => ({
  x: tenth(x0),
  y: tenth(y - size * 0.95),
  width: tenth(x1 - x0),
  height: tenth(size * 1.25),
})
