import { dateSpans } from '../../../../shared/text/date-spans.ts'
import { cellsOf, specificationGrid } from './specification.ts'
import { type HtmlElement, type HtmlNode, isElement, isText, textOf } from './tree.ts'

/** A cell of a row that is one entry of a CV: what it says in short lines, and what stands below as lists and sentences. */
export interface EntryCell {
  readonly cell: HtmlElement
  readonly head: readonly HtmlNode[]
  readonly rest: readonly HtmlNode[]
}

/** A cell with nothing but a time is no longer. In characters. */
const longestTime = 45
/** Longer paragraphs tell; shorter ones name. In characters. */
const longestName = 100
/** No header is longer. In characters. */
const longestHead = 220

/**
 * A row of a CV's table in which one cell says when and the others what and where, with what was done below it in the same cell; null
 * for any other row. Its cells are one header and not the columns of a page, however many paragraphs and lists they hold.
 */
export function entryRow(row: HtmlElement): EntryCell[] | null {
  const cells = cellsOf(row)
  if (cells.length < 2 || cells.length > 5 || specificationGrid(row)) return null
  const times = cells.filter(isTime)
  if (times.length === 0 || times.length === cells.length) return null
  const made = cells.map(parted)
  const names = made.filter(({ cell }) => !times.includes(cell))
  const texts = names.map(({ head }) => textOfAll(head))
  const good = texts.every(
    (text) => text.length <= longestHead && dateSpans(text).every(({ form }) => form !== 'range'),
  )
  return good && texts.some((text) => text !== '') ? made : null
}

/** "Jan 2020 – Present", "2016", perhaps with a town below it. */
function isTime(cell: HtmlElement): boolean {
  const text = textOf(cell).replace(/\s+/gu, ' ').trim()
  const [span, second] = text.length <= longestTime ? dateSpans(text) : []
  return span !== undefined && second === undefined && text.length - (span.end - span.start) < 20
}

function parted(given: HtmlElement): EntryCell {
  const cell = unwrapped(given)
  const nodes = cell.childNodes
  const at = nodes.findIndex((node) => isElement(node) && tells(node))
  const end = at < 0 ? nodes.length : at
  return { cell: given, head: nodes.slice(0, end), rest: nodes.slice(end) }
}

/** The one box that holds everything in a cell. */
function unwrapped(cell: HtmlElement): HtmlElement {
  const written = cell.childNodes.filter((node) => !isText(node) || node.value.trim() !== '')
  const [only, more] = written
  return only && !more && isElement(only) && /^(?:div|section|article)$/.test(only.tagName) ? unwrapped(only) : cell
}

function tells(node: HtmlElement): boolean {
  if (/^(?:ul|ol|dl|table|blockquote)$/.test(node.tagName)) return true
  if (!/^(?:p|div)$/.test(node.tagName)) return false
  const text = textOf(node).trim()
  return text.length > longestName || (text.length > 30 && /\p{Ll}{2}[.!?]$/u.test(text))
}

const textOfAll = (nodes: readonly HtmlNode[]): string =>
  nodes
    .map((node) => (isText(node) ? node.value : isElement(node) ? textOf(node) : ''))
    .join(' ')
    .trim()
