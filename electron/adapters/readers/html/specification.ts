import { columnOf } from '../../../../shared/requirements/lines/table-columns.ts'
import { attr, elementsOf, type HtmlElement, isElement, textOf } from './tree.ts'

type Grid = ReadonlyMap<HtmlElement, number>

const known = new WeakMap<HtmlElement, Grid | null>()

/**
 * The column of every cell of a person specification (a table with heads such as Essential and Desirable), spans and empty cells
 * counted in; null for any other row. Its cells may hold paragraphs and lists and are still cells, where in other tables such cells
 * are the columns of a page.
 */
export function specificationGrid(row: HtmlElement): Grid | null {
  const table = tableOf(row)
  if (!table) return null
  const cached = known.get(table)
  if (cached !== undefined) return cached
  const rows = [...elementsOf(table)].filter((each) => each.tagName === 'tr' && tableOf(each) === table)
  const heads = rows.slice(0, 2).flatMap(cellsOf)
  const grid = heads.some((cell) => /^(?:must|nice|level)$/.test(columnOf(textOf(cell)))) ? gridOf(rows) : null
  known.set(table, grid)
  return grid
}

export const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.childNodes.filter((node) => isElement(node)).filter((node) => /^t[dh]$/.test(node.tagName))

function tableOf(row: HtmlElement): HtmlElement | null {
  let node = row.parentNode
  for (let depth = 0; node && depth < 4; depth++) {
    if (!('tagName' in node)) return null
    if (node.tagName === 'table') return node
    node = node.parentNode
  }
  return null
}

function gridOf(rows: readonly HtmlElement[]): Grid {
  const grid = new Map<HtmlElement, number>()
  const below: number[] = []
  for (const row of rows) {
    let column = 0
    for (const cell of cellsOf(row)) {
      while ((below[column] ?? 0) > 0) column = held(below, column)
      grid.set(cell, column)
      const width = Math.min(50, Math.max(1, Number(attr(cell, 'colspan')) || 1))
      for (let at = 0; at < width; at++) below[column + at] = Math.max(1, Number(attr(cell, 'rowspan')) || 1) - 1
      column += width
    }
    for (; column < below.length; column++) held(below, column)
  }
  return grid
}

/** A column taken by a cell of a row above: one row fewer to go. */
function held(below: number[], column: number): number {
  below[column] = Math.max(0, (below[column] ?? 0) - 1)
  return column + 1
}
