import type { Row } from '../sections/section-rows.ts'

/** How many lines the headers of a document have and in which of them the time stands, with how many of them are so, from 0 to 1. */
export interface RowHabit {
  readonly pattern: string
  readonly share: number
}

/** "3:2" of three lines whose last holds the time. A header without a time, or with several, teaches nothing. */
export function rowPattern(rows: readonly Row[]): string | null {
  const dated = rows.flatMap(({ spans }, index) => (spans.length > 0 ? [index] : []))
  return dated.length === 1 ? `${rows.length}:${dated[0]}` : null
}

/** Which pattern of lines most headers of a document keep to; null where none is seen twice. */
export function learnRows(headers: readonly (readonly Row[])[]): RowHabit | null {
  const seen = new Map<string, number>()
  for (const rows of headers) {
    const pattern = rowPattern(rows)
    if (pattern) seen.set(pattern, (seen.get(pattern) ?? 0) + 1)
  }
  const [first] = [...seen].toSorted((one, other) => other[1] - one[1])
  if (!first || first[1] < 2) return null
  const all = [...seen.values()].reduce((sum, count) => sum + count, 0)
  return { pattern: first[0], share: first[1] / (all + 0.5) }
}
