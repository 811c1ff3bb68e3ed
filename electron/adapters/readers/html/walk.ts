import type { Cell, SpanMark } from '../../../../shared/domain/block.ts'
import type { DraftBlock } from '../blocks/assemble.ts'
import type { BlockShape } from '../blocks/build-block.ts'
import { givenHref } from '../blocks/given-href.ts'
import { isBlockElement } from '../markdown/html-names.ts'
import { isChrome } from './chrome.ts'
import { type Ground, groundOf, isDrowned } from './colours.ts'
import { entryRow } from './entry-row.ts'
import { sideBySide } from './side-by-side.ts'
import { cellsOf, specificationGrid } from './specification.ts'
import { isHidden, type Styles } from './styles.ts'
import {
  attr,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  has,
  isElement,
  isSvg,
  isText,
  textOf,
} from './tree.ts'

/** What holds for everything inside an element. */
interface Inside {
  readonly list: number
  readonly ordered: boolean
  readonly item: { fresh: boolean } | null
  readonly quote: boolean
  readonly heading: number
  readonly pre: boolean
  readonly ground: Ground
  readonly marks: readonly Omit<SpanMark, 'start' | 'end'>[]
}

interface Walk {
  readonly styles: Styles
  /** Leave navigation and the like out. Off for fragments, such as a description inside JSON-LD, and for Word files. */
  readonly prune: boolean
  readonly drafts: DraftBlock[]
  readonly hidden: string[]
  text: string
  marks: SpanMark[]
  /** True inside a row, where blocks do not end the text. */
  rowing: boolean
  /** Where the blocks inside the cell being read end, when they are kept apart. */
  breaks: number[] | null
  /** The boxes side by side that make the whole text of a block. */
  boxes: Cell[]
  inside: Inside | null
}

export interface Walked {
  readonly drafts: DraftBlock[]
  /** Text that cannot be seen on the page. */
  readonly hidden: string[]
}

const outside: Inside = {
  list: -1,
  ordered: false,
  item: null,
  quote: false,
  heading: 0,
  pre: false,
  ground: '#ffffff',
  marks: [],
}

/** Reads a page's visible text block by block. */
export function walkHtml(root: HtmlParent, { styles, prune }: { styles: Styles; prune: boolean }): Walked {
  const walk: Walk = {
    styles,
    prune,
    drafts: [],
    hidden: [],
    text: '',
    marks: [],
    rowing: false,
    breaks: null,
    boxes: [],
    inside: null,
  }
  children(walk, root, outside)
  flush(walk)
  return { drafts: walk.drafts, hidden: walk.hidden }
}

function children(walk: Walk, parent: HtmlParent, inside: Inside): void {
  const boxes: Cell[] | null = !walk.rowing && 'tagName' in parent && sideBySide(parent) ? [] : null
  each(walk, parent.childNodes, { inside, boxes })
  if (boxes && boxes.length > 1) walk.boxes = boxes
}

function each(
  walk: Walk,
  nodes: readonly HtmlNode[],
  { inside, boxes }: { inside: Inside; boxes: Cell[] | null },
): void {
  let before: HtmlNode | undefined
  for (const child of nodes) {
    if (isText(child)) addText(walk, child.value, inside)
    else if (isElement(child)) {
      if (before && isElement(before) && (boxes || isApart(before, child))) addText(walk, ' ', inside)
      const start = walk.text.length
      element(walk, child, inside)
      if (walk.text.slice(start).trim() !== '') boxes?.push({ start, end: walk.text.length })
    }
    before = child
  }
}

/** Neighbouring boxes that styles set apart (title left, dates right) though no space stands between them. */
function isApart(before: HtmlElement, after: HtmlElement): boolean {
  const box = /^(?:span|a|time|label|small|address|abbr)$/
  const look = /^(?:b|strong|i|em|cite)$/
  const [one, other] = [before, after].map((each) => textOf(each).trim())
  if (!one || !other || one.length < 2 || other.length < 2) return false
  if (box.test(before.tagName) && box.test(after.tagName)) return true
  const looks = look.test(before.tagName) || look.test(after.tagName)
  const alike = before.tagName === after.tagName || !(box.test(after.tagName) || look.test(after.tagName))
  return looks && !alike && /[\p{Ll}\d.)]$/u.test(one) && /^[\p{Lu}\d(]/u.test(other)
}

function element(walk: Walk, node: HtmlElement, inside: Inside): void {
  if (
    isSvg(node) ||
    (walk.prune
      ? isChrome(node)
      : /^(?:script|style|template|noscript|head|iframe|img|select|textarea)$/.test(node.tagName))
  )
    return
  const ground = groundOf(node, walk.styles, inside.ground)
  if (isHidden(node, walk.styles) || isDrowned(node, walk.styles, ground)) {
    const text = textOf(node).replace(/\s+/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(text)) walk.hidden.push(text)
    return
  }
  const name = node.tagName
  if (name === 'br') flush(walk)
  else if (name === 'tr' && (entryRow(node) !== null || isDataRow(node))) row(walk, node, inside)
  else if (!isBlockElement(name) && !isItem(node))
    children(walk, node, { ...inside, ground, marks: withMark(inside, node) })
  else {
    flush(walk)
    children(walk, node, { ...within(node, inside), ground })
    flush(walk)
  }
}

const isItem = (node: HtmlElement): boolean => node.tagName === 'li' || attr(node, 'role') === 'listitem'

function within(node: HtmlElement, inside: Inside): Inside {
  const name = node.tagName
  if (/^h[1-6]$/.test(name)) return { ...inside, heading: Number(name[1]) }
  if (attr(node, 'role') === 'heading') return { ...inside, heading: Number(attr(node, 'aria-level')) || 2 }
  if (/^(?:ul|ol|menu|dir)$/.test(name)) return { ...inside, ordered: name === 'ol' }
  if (name === 'pre') return { ...inside, pre: true }
  if (name === 'blockquote') return { ...inside, quote: true }
  if (!isItem(node)) return inside
  if (has(node, (each) => /^(?:h[1-6]|article|section)$/.test(each.tagName))) return { ...inside, item: null }
  return { ...inside, list: inside.list + 1, item: { fresh: true } }
}

function withMark(inside: Inside, node: HtmlElement): Inside['marks'] {
  const kind = /^(?:b|strong)$/.test(node.tagName)
    ? 'bold'
    : /^(?:i|em|cite)$/.test(node.tagName)
      ? 'italic'
      : /^(?:u|ins)$/.test(node.tagName)
        ? 'underline'
        : null
  if (kind) return [...inside.marks, { kind }]
  const style = attr(node, 'style')
  const styled: Omit<SpanMark, 'start' | 'end'>[] = []
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) styled.push({ kind: 'bold' })
  if (/font-style\s*:\s*italic/i.test(style)) styled.push({ kind: 'italic' })
  const href = node.tagName === 'a' ? givenHref(attr(node, 'href')) : null
  if (href !== null) styled.push({ kind: 'link', href })
  return styled.length > 0 ? [...inside.marks, ...styled] : inside.marks
}

function addText(walk: Walk, value: string, inside: Inside): void {
  if (inside.pre && value.includes('\n')) {
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) flush(walk)
      addText(walk, line, inside)
    }
    return
  }
  if (walk.text === '') walk.inside = inside
  const start = walk.text.length
  walk.text += value
  if (value.trim() === '') return
  if (walk.text.trim() === value.trim()) walk.inside = inside
  for (const mark of inside.marks) extendMark(walk, { ...mark, start, end: walk.text.length })
}

/** A mark that goes on where the same one ended is one mark. */
function extendMark({ marks }: Walk, mark: SpanMark): void {
  const index = marks.findLastIndex(
    (each) => each.kind === mark.kind && each.href === mark.href && each.end === mark.start,
  )
  const before = marks[index]
  if (before) marks[index] = { ...before, end: mark.end }
  else marks.push(mark)
}

function flush(walk: Walk): void {
  if (walk.rowing) {
    walk.text += ' '
    walk.breaks?.push(walk.text.length)
    return
  }
  const { text, marks, boxes, inside } = walk
  walk.text = ''
  walk.marks = []
  walk.boxes = []
  if (inside === null || text.trim() === '') return
  walk.drafts.push({ shape: shapeOf(inside), text, marks, ...(boxes.length > 1 ? { cells: boxes } : {}) })
}

function shapeOf({ heading, list, ordered, item, quote, pre }: Inside): BlockShape {
  if (heading > 0) return { kind: 'heading', level: heading }
  if (item && list >= 0) {
    const continues = !item.fresh
    item.fresh = false
    return {
      kind: 'bullet',
      level: list,
      ...(ordered ? { ordered: true } : {}),
      ...(continues ? { continues: true } : {}),
    }
  }
  return { kind: quote ? 'quote' : pre ? 'code' : 'paragraph', level: 0 }
}

/** A row of data has short cells; cells that hold lists or several paragraphs are a page's columns. */
function isDataRow(row: HtmlElement): boolean {
  const cells = cellsOf(row)
  if (specificationGrid(row)) return cells.length > 1
  const columns = (cell: HtmlElement) =>
    [...elementsOf(cell)].filter((each) => /^(?:p|div|li|h[1-6]|table|br|section)$/.test(each.tagName)).length > 1
  return cells.length > 1 && !cells.some((cell) => columns(cell) || listBelow(cell) || textOf(cell).trim().length > 600)
}

/** A cell with words and a list below them is a part of the page set beside another, even when the list has one item only. */
function listBelow(cell: HtmlElement): boolean {
  const [list] = [...elementsOf(cell)].filter((each) => /^(?:ul|ol)$/.test(each.tagName))
  return list !== undefined && textOf(cell).trim().length > textOf(list).trim().length
}

function row(walk: Walk, node: HtmlElement, inside: Inside): void {
  flush(walk)
  walk.rowing = true
  const grid = specificationGrid(node)
  const entry = entryRow(node)
  const cells: Cell[] = []
  for (const cell of node.childNodes) {
    if (!isElement(cell)) continue
    if (walk.text.trim() !== '') addText(walk, ' ', inside)
    const start = walk.text.length
    walk.breaks = grid || entry ? [] : null
    const own = { ...inside, list: -1, item: null, heading: 0 }
    const at = entry?.findIndex((part) => part.cell === cell) ?? -1
    const head = entry?.[at]?.head
    if (head) each(walk, head, { inside: own, boxes: null })
    else children(walk, cell, own)
    const column = grid?.get(cell) ?? (at < 0 ? undefined : at)
    cells.push(...stretches(walk, start).map((part) => (column === undefined ? part : { ...part, column })))
  }
  walk.rowing = false
  walk.breaks = null
  const { text, marks } = walk
  walk.text = ''
  walk.marks = []
  if (text.trim() !== '') walk.drafts.push({ shape: { kind: 'row', level: 0 }, text, marks, cells })
  for (const { rest } of entry ?? []) {
    each(walk, rest, { inside, boxes: null })
    flush(walk)
  }
}

/** The written stretches of the cell that begins at an offset and ends where the text does. */
function stretches({ text, breaks }: Walk, start: number): Cell[] {
  const ends = [...(breaks ?? []), text.length]
  return ends
    .map((end, index) => ({ start: Math.max(start, ends[index - 1] ?? start), end }))
    .filter((each) => text.slice(each.start, each.end).trim() !== '')
}
