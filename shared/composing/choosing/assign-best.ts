/** A place that may not be taken costs more than any sum of the others. */
const forbidden = 1e6

/**
 * The assignment of every row to a column of its own that is worth most in all (Kuhn 1955, with the potentials of Jonker and Volgenant). `worth` has a row for each thing to be
 * served, 0 where a column does not serve it; null for a row that no column is left for. At least as many columns as rows are looked at: missing ones are worth nothing.
 */
export function assignBest(worth: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = worth.length
  const columns = Math.max(rows, ...worth.map((row) => row.length))
  const cost = (row: number, column: number): number => {
    const value = worth[row - 1]?.[column - 1] ?? 0
    return value > 0 ? 1 - value : forbidden
  }
  const state: Duals = {
    rows: new Array<number>(rows + 1).fill(0),
    columns: new Array<number>(columns + 1).fill(0),
    holder: new Array<number>(columns + 1).fill(0),
  }
  for (let row = 1; row <= rows; row++) augment(state, row, cost)
  const found = new Array<number | null>(rows).fill(null)
  for (const [column, row] of state.holder.entries())
    if (column > 0 && row > 0 && cost(row, column) < forbidden) found[row - 1] = column - 1
  return found
}

/** Prices of rows and columns, and the row that holds each column; place 0 stands for none. */
interface Duals {
  readonly rows: number[]
  readonly columns: number[]
  readonly holder: number[]
}

/** Finds the cheapest way to give one more row a column, others moving on where that costs less. */
function augment({ rows, columns, holder }: Duals, row: number, cost: (row: number, column: number) => number): void {
  const least = new Array<number>(columns.length).fill(Number.POSITIVE_INFINITY)
  const from = new Array<number>(columns.length).fill(0)
  const seen = new Set<number>()
  holder[0] = row
  let at = 0
  while (holder[at] !== 0) {
    seen.add(at)
    const here = holder[at] ?? 0
    let next = 0
    let step = Number.POSITIVE_INFINITY
    for (let column = 1; column < columns.length; column++) {
      if (seen.has(column)) continue
      const reduced = cost(here, column) - (rows[here] ?? 0) - (columns[column] ?? 0)
      if (reduced < (least[column] ?? 0)) {
        least[column] = reduced
        from[column] = at
      }
      if ((least[column] ?? 0) < step) {
        step = least[column] ?? 0
        next = column
      }
    }
    for (let column = 0; column < columns.length; column++) {
      if (seen.has(column)) {
        const held = holder[column] ?? 0
        rows[held] = (rows[held] ?? 0) + step
        columns[column] = (columns[column] ?? 0) - step
      } else least[column] = (least[column] ?? 0) - step
    }
    at = next
  }
  while (at !== 0) {
    const before = from[at] ?? 0
    holder[at] = holder[before] ?? 0
    at = before
  }
}
