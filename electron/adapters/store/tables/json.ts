import type { SQLOutputValue } from 'node:sqlite'

/** A JSON column's value; null stays null. */
export function fromJson(value: SQLOutputValue | undefined): unknown {
  return typeof value === 'string' ? JSON.parse(value) : null
}

/** A value for a JSON column; null stays null. */
export function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
