import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'

export type ReadableRow = Readonly<Record<string, SQLOutputValue>>

/** How far the search for the next readable row goes, in row numbers. */
const farthest = 2 ** 40

/** The rows of a table of a damaged database in their order; null stands for a stretch that cannot be read. */
export function* readableRows(
  database: DatabaseSync,
  table: string,
  columns: readonly string[],
): Generator<ReadableRow | null> {
  const key = columns.includes('seq') ? 'seq' : (columns[0] ?? 'rowid')
  if (key !== 'seq') return yield* wholeOrNothing(database, table)
  const prepared = prepare(database, `SELECT ${columns.join(', ')} FROM ${table} WHERE seq >= ? ORDER BY seq`)
  if (!prepared) return yield null
  let next: number | null = 0
  while (next !== null) {
    try {
      for (const row of prepared.iterate(next)) {
        next = Number(row.seq) + 1
        yield row
      }
      return
    } catch {
      yield null
      next = firstReadable(next, (from) => prepared.get(from) ?? null)
    }
  }
}

/** Tables without row numbers are one page: they are read whole. */
function* wholeOrNothing(database: DatabaseSync, table: string): Generator<ReadableRow | null> {
  try {
    yield* database.prepare(`SELECT * FROM ${table}`).all()
  } catch {
    yield null
  }
}

function prepare(database: DatabaseSync, statement: string) {
  try {
    return database.prepare(statement)
  } catch {
    return null
  }
}

/** The first row number after `bad` from which can be read again, by ever wider steps and then by halving; null when there is none. */
function firstReadable(bad: number, read: (from: number) => ReadableRow | null): number | null {
  const reads = (from: number): boolean => {
    try {
      return read(from) !== null
    } catch {
      return false
    }
  }
  let step = 1
  while (step < farthest && !reads(bad + step)) step *= 2
  if (step >= farthest) return null
  let low = bad + Math.floor(step / 2)
  let high = bad + step
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reads(middle)) high = middle
    else low = middle
  }
  return high
}
