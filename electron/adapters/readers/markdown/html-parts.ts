import type { Range } from '../../../../shared/text/range.ts'
import type { Placed } from '../blocks/placed.ts'
import { isBlockElement, silentElements } from './html-names.ts'
import { type HtmlTag, htmlTagAt } from './html-tag.ts'

/** A stretch of raw HTML between block-level tags. */
export interface HtmlPart {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'row' | 'quote'
  readonly level: number
  readonly ordered: boolean
  /** Stretches of the HTML's own text; the cells of a row, else a single one. */
  readonly ranges: readonly Range[]
  /** The column of each cell of a row, empty cells counted in. */
  readonly columns?: readonly number[]
}

interface Walk {
  readonly text: string
  readonly parts: HtmlPart[]
  readonly lists: string[]
  readonly open: string[]
  cells: Range[] | null
  columns: number[]
  column: number
  from: number
}

/** Cuts raw HTML at its block-level tags, into headings, bullets, rows and paragraphs; inline tags are left for `readInline`. */
export function htmlParts({ text }: Placed): HtmlPart[] {
  const walk: Walk = { text, parts: [], lists: [], open: [], cells: null, columns: [], column: -1, from: 0 }
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const tag = htmlTagAt(text, at)
    if (!tag) at += 1
    else if (tag.name === '!' || (tag.kind === 'open' && silentElements.has(tag.name))) at = skip(walk, at, tag)
    else {
      if (isBlockElement(tag.name)) step(walk, at, tag)
      at = tag.end
    }
  }
  flush(walk, text.length)
  if (walk.cells) endRow(walk)
  return walk.parts
}

function skip(walk: Walk, at: number, tag: HtmlTag): number {
  flush(walk, at)
  const close = tag.name === '!' ? 0 : walk.text.slice(tag.end).search(new RegExp(`</${tag.name}\\s*>`, 'i'))
  walk.from = close < 0 ? walk.text.length : tag.end + close
  return Math.max(walk.from, tag.end)
}

function step(walk: Walk, at: number, tag: HtmlTag): void {
  flush(walk, at)
  walk.from = tag.end
  if (tag.kind === 'close') close(walk, tag.name)
  else if (tag.kind === 'open') open(walk, tag.name)
}

function open(walk: Walk, name: string): void {
  walk.open.push(name)
  if (/^(?:ul|ol|menu|dir)$/.test(name)) walk.lists.push(name)
  if (name === 'tr') Object.assign(walk, { cells: [], columns: [], column: -1 })
  if (name === 'td' || name === 'th') walk.column += 1
}

function close(walk: Walk, name: string): void {
  const index = walk.open.lastIndexOf(name)
  if (index >= 0) walk.open.length = index
  if (/^(?:ul|ol|menu|dir)$/.test(name)) walk.lists.pop()
  if (name === 'tr' && walk.cells) endRow(walk)
}

function endRow(walk: Walk): void {
  if (walk.cells && walk.cells.length > 0)
    walk.parts.push({ kind: 'row', level: 0, ordered: false, ranges: walk.cells, columns: walk.columns })
  walk.cells = null
}

function flush(walk: Walk, end: number): void {
  const range = { start: walk.from, end }
  if (walk.text.slice(range.start, range.end).trim() === '') return
  if (walk.cells) {
    walk.cells.push(range)
    walk.columns.push(Math.max(0, walk.column))
  } else walk.parts.push({ ...shape(walk), ranges: [range] })
}

function shape({ open: names, lists }: Walk): Omit<HtmlPart, 'ranges'> {
  const heading = names.findLast((name) => /^h[1-6]$/.test(name))
  const ordered = lists.at(-1) === 'ol'
  if (heading !== undefined) return { kind: 'heading', level: Number(heading[1]), ordered: false }
  if (lists.length > 0 && names.includes('li')) return { kind: 'bullet', level: lists.length - 1, ordered }
  return { kind: names.includes('blockquote') ? 'quote' : 'paragraph', level: 0, ordered: false }
}
