import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignBest } from './assign-best.ts'

const total = (worth: readonly (readonly number[])[], found: readonly (number | null)[]): number =>
  found.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (worth[row]?.[column] ?? 0)), 0)

/** The most that any assignment is worth that serves as many rows as can be served, found by trying all. */
function most(worth: readonly (readonly number[])[]): { served: number; worth: number } {
  const columns = Math.max(0, ...worth.map((row) => row.length))
  const best = { served: 0, worth: 0 }
  const go = (row: number, used: ReadonlySet<number>, got: { served: number; worth: number }): void => {
    if (row === worth.length) {
      if (got.served > best.served || (got.served === best.served && got.worth > best.worth)) Object.assign(best, got)
      return
    }
    go(row + 1, used, got)
    for (let column = 0; column < columns; column++) {
      const value = worth[row]?.[column] ?? 0
      if (value > 0 && !used.has(column))
        go(row + 1, new Set([...used, column]), { served: got.served + 1, worth: got.worth + value })
    }
  }
  go(0, new Set(), { served: 0, worth: 0 })
  return best
}

describe('assignBest', () => {
  it('gives the second best to the first row where that serves both better', () => {
    expect(
      assignBest([
        [0.8, 0.75],
        [0.8, 0],
      ]),
    ).toEqual([1, 0])
  })

  it('leaves a row without a column when every column that serves it is taken, or none does', () => {
    expect(assignBest([[0.4], [0.9], [0]])).toEqual([null, 0, null])
    expect(assignBest([])).toEqual([])
  })

  it('serves as many rows as can be served, by the assignment that is worth most', () => {
    const cell = fc.integer({ min: 0, max: 10 }).map((value) => value / 10)
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
    fc.assert(
      fc.property(table, (worth) => {
        const found = assignBest(worth)
        const taken = found.filter((column) => column !== null)
        expect(new Set(taken).size).toBe(taken.length)
        const best = most(worth)
        expect(taken.length).toBe(best.served)
        expect(total(worth, found)).toBeCloseTo(best.worth)
      }),
    )
  })
})
