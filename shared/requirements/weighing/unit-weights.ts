import { weightTable } from './weight-table.ts'

/** Steps of a weight in the table: ten make one unit of the logarithm of the odds. */
const steps = 10

/** A weight for each level of `weighedLevels` by feature. */
export type UnitWeights = ReadonlyMap<string, readonly number[]>

let read: UnitWeights | null = null

/** What each feature says for each level against a line that asks for nothing. Read at first use: most starts never need it. */
export function unitWeights(): UnitWeights {
  read ??= new Map(weightTable.split(/[\n;]/u).filter(Boolean).map(entry))
  return read
}

function entry(text: string): [string, number[]] {
  const at = text.lastIndexOf('=')
  return [
    text.slice(0, at),
    text
      .slice(at + 1)
      .split(',')
      .map((number) => Number(number) / steps),
  ]
}
