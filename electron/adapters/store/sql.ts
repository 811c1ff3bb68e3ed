import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import { sqliteProblem } from './sqlite-problem.ts'

export type Row = Record<string, SQLOutputValue>

/** Statements on one connection, prepared once, with SQLite's errors turned into errors for people. */
export interface Sql {
  /** Runs a statement; the number of changed rows. */
  run(text: string, ...values: readonly SQLInputValue[]): number
  all(text: string, ...values: readonly SQLInputValue[]): Row[]
  one(text: string, ...values: readonly SQLInputValue[]): Row | null
  /** Runs several statements without values. */
  script(text: string): void
}

interface SqlOptions {
  /** Turns what SQLite throws into an error for people. */
  readonly problem?: typeof sqliteProblem
  /** The database to use now, where it may change; asked before each statement. */
  readonly current?: () => DatabaseSync
}

export function sqlOn(
  database: DatabaseSync,
  path: string,
  { problem = sqliteProblem, current = () => database }: SqlOptions = {},
): Sql {
  const prepared = new Map<string, StatementSync>()
  let used = database
  const live = () => {
    const now = current()
    if (now !== used) prepared.clear()
    used = now
    return now
  }
  const statement = (text: string) => {
    const open = live()
    const known = prepared.get(text)
    if (known) return known
    const made = open.prepare(text)
    prepared.set(text, made)
    return made
  }
  const guarded = <Result>(act: () => Result): Result => {
    try {
      return act()
    } catch (error) {
      throw problem(error, path)
    }
  }
  return {
    run: (text, ...values) => guarded(() => Number(statement(text).run(...values).changes)),
    all: (text, ...values) => guarded(() => statement(text).all(...values)),
    one: (text, ...values) => guarded(() => statement(text).get(...values) ?? null),
    script: (text) => guarded(() => live().exec(text)),
  }
}
