import type { Row } from './rows.ts'

export interface Printed {
  /** The number as it was printed; null where the bench did not run or printed none. */
  readonly value: string | null
  readonly peer: string
  readonly reached: 'yes' | 'no' | '–'
}

/** A row's number in what its bench printed last; `output` is null when it was not run here. */
export function readRow(row: Row, output: string | null): Printed {
  const numbers = output === null ? [] : allIn(output, row.find)
  const value = oneOf(numbers, row.of)
  const peer = peerOf(row, output)
  if (value === null) return { value: null, peer, reached: '–' }
  const shown = `${Number.isInteger(value) ? value : Number(value.toFixed(3))}${row.unit ? ` ${row.unit}` : ''}`
  return { value: shown, peer, reached: row.reached ? (row.reached(value) ? 'yes' : 'no') : '–' }
}

function allIn(output: string, pattern: RegExp): number[] {
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`
  return [...output.matchAll(new RegExp(pattern.source, flags))].map((found) => Number(found.groups?.n))
}

function oneOf(numbers: readonly number[], of: Row['of']): number | null {
  if (numbers.length === 0) return null
  if (of === 'sum') return numbers.reduce((sum, n) => sum + n, 0)
  if (of === 'worst high') return Math.max(...numbers)
  return of === 'worst low' ? Math.min(...numbers) : (numbers[0] ?? null)
}

function peerOf({ peer }: Row, output: string | null): string {
  if (peer === undefined) return ''
  if (typeof peer === 'string') return peer
  const [value] = output === null ? [] : allIn(output, peer.find)
  return value === undefined ? `${peer.name}: not run here` : `${peer.name} ${value}`
}
