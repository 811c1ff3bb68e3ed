import { type RefObject, useCallback, useState } from 'react'

/** A place in a grid, counted from 0; column 0 holds the rows' names. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

interface GridSize {
  readonly rows: number
  readonly columns: number
}

const page = 8

/** Where a key goes from a place; null when it goes nowhere (the grid pattern of the ARIA practices). */
export function gridStep(
  key: string,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
  far: boolean,
): GridPlace | null {
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    j: { row: row + 1, column },
    k: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? rows - 1 : row, column: columns - 1 },
  }
  const to = moves[key]
  const within = (value: number, size: number) => Math.max(0, Math.min(size - 1, value))
  return to ? { row: within(to.row, rows), column: within(to.column, columns) } : null
}

/** The cell at hand of a grid whose cells carry `data-cell="row:column"`; only that one is in the order of Tab. */
export function useGridPlace(root: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 })
  const go = useCallback(
    (to: GridPlace) => {
      setAt(to)
      const cell = root.current?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"]`)
      cell?.focus({ preventScroll: true })
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    [root],
  )
  return { at, go, setAt }
}
