import type { Line } from '../lines/line.ts'
import { resultOnly } from '../words/result-only.ts'

/** The lines of a list without those that only say how the item above them ended, and these by their item. */
export function resultsBelow(lines: readonly Line[]): {
  readonly named: readonly Line[]
  readonly below: (line: Line) => readonly Line[]
} {
  const results = new Map<Line, Line[]>()
  const named: Line[] = []
  for (const line of lines) {
    const above = named.at(-1)
    if (above && resultOnly.test(line.text)) results.set(above, [...(results.get(above) ?? []), line])
    else named.push(line)
  }
  return { named, below: (line) => results.get(line) ?? [] }
}
