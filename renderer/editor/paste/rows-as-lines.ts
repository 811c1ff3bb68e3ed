const blocks = 'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, table, pre, section, article'
const many = 'ul, ol, blockquote, pre, h1, h2, h3, h4, h5, h6'

/**
 * Takes the tables out of pasted HTML. One whose columns are named becomes a table of the document, which is a paragraph with a line for
 * each row, as Markdown writes tables. Of any other each row becomes a line, its cells apart by dots; lists and headings in a cell stay
 * what they are, so that a page that is only laid out in a table keeps its text.
 */
export function rowsAsLines(root: ParentNode): void {
  for (const table of all(root, 'table').toReversed()) {
    const rows = all(table, 'tr').map(cellsOf)
    const named = isNamed(table, rows)
    table.replaceWith(...(named ? [tableParagraph(rows)] : rows.flatMap(rowBlocks)))
  }
}

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
const textOf = (element: Node) => (element.textContent ?? '').trim()
const cellsOf = (row: HTMLElement) => all(row, 'td, th')
const spans = (cell: Element) => ['colspan', 'rowspan'].some((name) => Number(cell.getAttribute(name) ?? 1) > 1)

type Row = readonly HTMLElement[]

/** Names stand in a head, in cells of heads, or in bold where nothing else is. A table with cells that span others is only laid out. */
function isNamed(table: Element, [head, ...rows]: readonly Row[]): boolean {
  if (!head || head.length < 2 || rows.length === 0 || head.every((cell) => textOf(cell) === '')) return false
  const whole = [head, ...rows].every((row) => row.length === head.length && !row.some(isLaidOut))
  const bold = (row: Row) => row.every((cell) => textOf(cell) === boldOf(cell))
  return (
    whole &&
    (table.querySelector('thead') !== null ||
      head.every((cell) => cell.localName === 'th' || textOf(cell) === '') ||
      (bold(head) && !rows.some(bold)))
  )
}

const isLaidOut = (cell: Element) => spans(cell) || cell.querySelector(`${many}, table`) !== null
const boldOf = (cell: Element) =>
  all(cell, 'strong, b')
    .filter((element) => !element.parentElement?.closest('strong, b'))
    .map(({ textContent }) => textContent)
    .join('')
    .trim()

function tableParagraph(rows: readonly Row[]): HTMLElement {
  const paragraph = document.createElement('p')
  rows.forEach((row, at) => {
    if (at > 0) paragraph.append(document.createElement('br'))
    row.forEach((cell, column) => {
      paragraph.append(column === 0 ? '| ' : ' | ', ...inlineOf(cell, at === 0))
    })
    paragraph.append(' |')
    if (at === 0) paragraph.append(document.createElement('br'), `|${' --- |'.repeat(row.length)}`)
  })
  return paragraph
}

/** What a cell holds in one line. A bar in it is written with a backslash; the bold of a name goes without saying. */
function inlineOf(cell: HTMLElement, name: boolean): Node[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) walker.currentNode.nodeValue = (walker.currentNode.nodeValue ?? '').replaceAll('|', '\\|')
  return name ? [document.createTextNode(textOf(cell).replace(/\s+/gu, ' '))] : inOneLine(cell)
}

function inOneLine(cell: HTMLElement): Node[] {
  for (const line of all(cell, 'br')) line.replaceWith(' ')
  const inner = all(cell, blocks)
  inner.forEach((block, at) => {
    if (at < inner.length - 1) block.append(' ')
    block.replaceWith(...block.childNodes)
  })
  cell.normalize()
  return [...cell.childNodes]
}

/** A row as a line, and below it what in its cells is more than a line. */
function rowBlocks(row: Row): Node[] {
  const filled = row.filter((cell) => textOf(cell) !== '')
  if (filled.length === 1 && filled[0]?.querySelector(blocks)) return [...filled[0].childNodes]
  const line = document.createElement('p')
  const below: Node[] = []
  for (const cell of filled) {
    const deep = cell.querySelector(many) ? wholeOf(cell) : []
    if (deep.length > 0 && textOf(cell) === '') below.push(...deep)
    else {
      if (line.hasChildNodes()) line.append(' · ')
      line.append(...inOneLine(cell))
      below.push(...deep)
    }
  }
  return line.hasChildNodes() ? [line, ...below] : below
}

/** Takes out of a cell everything from its first list or heading on. */
function wholeOf(cell: HTMLElement): Node[] {
  const children = [...cell.childNodes]
  const first = children.findIndex(
    (node) => node instanceof Element && (node.matches(many) || node.querySelector(many)),
  )
  const taken = children.slice(first)
  for (const node of taken) node.parentNode?.removeChild(node)
  return taken
}
