import type { Range } from '../../../../shared/text/range.ts'
import { dedent, indentOf, type Line } from '../blocks/split-lines.ts'
import { gatherHtml } from './gather-html.ts'
import { tableRows } from './gather-table.ts'
import { blockTag } from './html-names.ts'
import type { Gathered, Leaf, Place } from './leaf.ts'
import {
  atxHeading,
  content,
  definitionStart,
  fenceOf,
  interrupts,
  isBlank,
  isBoldLine,
  isInstruction,
  isRule,
  isTableStart,
  markerOf,
} from './line-forms.ts'

/** Nesting beyond this is read as plain paragraphs: no document needs it and hostile ones would exhaust the stack. */
const deepest = 40

export interface Scan {
  readonly source: string
  readonly lines: readonly Line[]
  readonly place: Place
  readonly depth: number
  readonly into: Gathered
}

/**
 * Reads block structure: headings, lists, quotes, code, tables, raw HTML and paragraphs, as CommonMark and GFM have it with kramdown's
 * attribute lists and definition lists, and lenient where people write otherwise (lists indented by two, `•` as a bullet).
 */
export function gatherLeaves(scan: Scan): void {
  for (let index = 0; index < scan.lines.length; ) index = readAt(scan, index)
}

/** Reads the block that begins at a line and gives the index of the first line after it. */
function readAt(scan: Scan, index: number): number {
  const { source, lines } = scan
  const line = lines[index]
  const comment = kramdownComment(scan, index)
  if (comment !== null) return comment
  if (!line || isBlank(source, line) || isInstruction(source, line) || isRule(source, line)) return index + 1
  if (indentOf(source, line).width >= 4 && scan.depth < deepest) return readIndented(scan, index)
  if (fenceOf(source, line) !== null) return readFence(scan, index)
  const heading = atxHeading(source, line)
  if (heading) {
    push(scan, { kind: 'heading', level: heading.level, parts: [heading] })
    return index + 1
  }
  if (/^>(?!\d)/.test(content(source, line)) && scan.depth < deepest) return readQuote(scan, index)
  if (markerOf(source, line) && scan.depth < deepest) return readItem(scan, index)
  if (definitionStart(source, line) !== null && scan.depth < deepest) return readDefinition(scan, index)
  if (isTableStart(source, line, lines[index + 1])) return readTable(scan, index)
  if (blockTag(content(source, line)) !== null) return readHtml(scan, index)
  if (defineLink(scan, line)) return index + 1
  return readParagraph(scan, index)
}

function push({ into, place }: Scan, leaf: Omit<Leaf, 'place'>): void {
  const parts = leaf.parts.filter((part) => part.end > part.start)
  if (parts.length === 0) return
  into.leaves.push({ ...leaf, parts, place: { ...place, item: { fresh: place.item.fresh } } })
  place.item.fresh = false
}

function kramdownComment({ source, lines }: Scan, index: number): number | null {
  const line = lines[index]
  if (!line || !/^\{::comment\}/.test(content(source, line))) return null
  let end = index
  while (end < lines.length && !/\{:\/(?:comment)?\}/.test(content(source, lines[end] ?? line))) end += 1
  return end + 1
}

/** Indented lines: what CommonMark calls code is, in what people write about themselves, text or a list set in. */
function readIndented(scan: Scan, index: number): number {
  const { source, lines } = scan
  let end = index
  while (end < lines.length && at(lines, end, (line) => isBlank(source, line) || indentOf(source, line).width >= 4))
    end += 1
  const inner = lines.slice(index, end)
  const width = Math.min(...inner.filter((line) => !isBlank(source, line)).map((line) => indentOf(source, line).width))
  gatherLeaves({ ...scan, depth: scan.depth + 1, lines: inner.map((line) => dedent(source, line, width)) })
  return end
}

function readFence(scan: Scan, index: number): number {
  const { source, lines } = scan
  const first = lines[index]
  const fence = first ? (fenceOf(source, first) ?? '') : ''
  const closes = (line: Line) => {
    const text = content(source, line).trimEnd()
    return text.startsWith(fence) && text === (fence[0] ?? '').repeat(text.length)
  }
  let end = index + 1
  while (end < lines.length && !at(lines, end, closes)) end += 1
  push(scan, {
    kind: 'code',
    level: 0,
    parts: lines.slice(index + 1, end).map((line) => ({ start: line.at, end: line.end })),
  })
  return end + 1
}

function readQuote(scan: Scan, index: number): number {
  const { source, lines } = scan
  const inner: Line[] = []
  let end = index
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (!line) break
    const indent = indentOf(source, line)
    if (source[indent.at] === '>' && indent.at < line.end && !/\d/.test(source[indent.at + 1] ?? '')) {
      const after = { at: indent.at + 1, end: line.end, column: line.column + indent.width + 1 }
      inner.push(source[after.at] === ' ' || source[after.at] === '\t' ? dedent(source, after, 1) : after)
    } else if (goesOn(scan, end, { before: inner.at(-1), glyph: '' })) inner.push(line)
    else break
  }
  gatherLeaves({ ...scan, depth: scan.depth + 1, lines: inner, place: { ...scan.place, quote: true } })
  return end
}

/** True when the line at `index` lazily continues a paragraph whose last line was `before`, in an item marked by `glyph`. */
function goesOn({ source, lines }: Scan, index: number, { before, glyph }: { before?: Line; glyph: string }): boolean {
  const line = lines[index]
  if (!before || !line || isBlank(source, before) || isBlank(source, line)) return false
  if (atxHeading(source, before) || isRule(source, before) || fenceOf(source, before) !== null) return false
  const marker = markerOf(source, line)
  if (marker && !marker.empty && (marker.glyph === glyph || !/[–—·]/.test(marker.glyph))) return false
  if (glyph !== '' && isBoldLine(source, line)) return false
  return !interrupts(source, line, lines[index + 1])
}

function readItem(scan: Scan, index: number): number {
  const { source, lines, place } = scan
  const first = lines[index]
  const marker = first && markerOf(source, first)
  if (!first || !marker) return index + 1
  const inner: Line[] = [{ at: marker.content, end: first.end, column: first.column + marker.width }]
  const needed = Math.min(marker.width, marker.indent + 2)
  const end = gatherInner(scan, { index, needed, inner, glyph: marker.glyph })
  gatherLeaves({
    ...scan,
    depth: scan.depth + 1,
    lines: inner,
    place: { quote: place.quote, list: place.list + 1, ordered: marker.ordered, item: { fresh: true } },
  })
  return end
}

interface Gathering {
  readonly index: number
  readonly needed: number
  readonly inner: Line[]
  readonly glyph: string
}

/** Collects the lines that belong under a marker: set in by `needed` columns, blank between such, or lazily going on. */
function gatherInner(scan: Scan, { index, needed, inner, glyph }: Gathering): number {
  const { source, lines } = scan
  let end = index + 1
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (!line) break
    if (isBlank(source, line)) {
      if (!belongsAfterBlank(scan, end, needed)) break
      inner.push(line)
    } else if (indentOf(source, line).width >= needed) inner.push(dedent(source, line, needed))
    else if (goesOn(scan, end, { before: inner.at(-1), glyph })) inner.push(line)
    else break
  }
  return end
}

function belongsAfterBlank({ source, lines }: Scan, index: number, needed: number): boolean {
  for (const line of lines.slice(index, index + 50))
    if (!isBlank(source, line)) return indentOf(source, line).width >= needed
  return false
}

function readDefinition(scan: Scan, index: number): number {
  const { source, lines } = scan
  const first = lines[index]
  const start = first && definitionStart(source, first)
  if (!first || start === null || start === undefined) return index + 1
  const inner: Line[] = [{ at: start, end: first.end, column: 0 }]
  const end = gatherInner(scan, { index, needed: 2, inner, glyph: '' })
  gatherLeaves({ ...scan, depth: scan.depth + 1, lines: inner })
  return end
}

function readTable(scan: Scan, index: number): number {
  const { rows, end } = tableRows(scan, index)
  for (const parts of rows) push(scan, { kind: 'row', level: 0, parts })
  return end
}

function readHtml(scan: Scan, index: number): number {
  const { parts, end } = gatherHtml(scan, index)
  push(scan, { kind: 'html', level: 0, parts })
  return end
}

const definitionForm =
  /^\[([^\]^][^\]]*)\]:[ \t]*(?:<([^>]*)>|(\S*[./#:]\S*))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/

function defineLink({ source, into }: Scan, line: Line): boolean {
  const match = definitionForm.exec(content(source, line))
  if (!match?.[1]) return false
  const label = normalLabel(match[1])
  if (!into.definitions.has(label)) into.definitions.set(label, match[2] ?? match[3] ?? '')
  return true
}

/** A link label as CommonMark compares them. */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

function readParagraph(scan: Scan, index: number): number {
  const { source, lines } = scan
  const parts: Range[] = []
  let end = index
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (!line || isBlank(source, line)) break
    if (end > index) {
      const level = underline(scan, end, parts)
      if (level > 0) {
        push(scan, { kind: 'heading', level, parts })
        return end + 1
      }
      if (interrupts(source, line, lines[end + 1])) break
    }
    parts.push({ start: lineStart(source, line), end: line.end })
  }
  push(scan, { kind: 'paragraph', level: 0, parts })
  return end
}

/** A footnote's own label is markup. */
function lineStart(source: string, line: Line): number {
  const start = indentOf(source, line).at
  const label = /^\[\^[^\]]+\]:[ \t]*/.exec(source.slice(start, line.end))
  return start + (label?.[0].length ?? 0)
}

/** Level of the heading when the line at `index` underlines the paragraph so far; dashes under prose are a rule, as people mean them. */
function underline({ source, lines }: Scan, index: number, parts: readonly Range[]): number {
  const text = at(lines, index, (line) => content(source, line).trimEnd()) || ''
  if (/^=+$/.test(text)) return 1
  const only = parts.length === 1 ? parts[0] : undefined
  if (!only || !/^-{2,}$|^-$/.test(text)) return 0
  return only.end - only.start <= 100 && !/[.;,]\s*$/.test(source.slice(only.start, only.end)) ? 2 : 0
}

function at<Value>(lines: readonly Line[], index: number, read: (line: Line) => Value): Value | false {
  const line = lines[index]
  return line ? read(line) : false
}
