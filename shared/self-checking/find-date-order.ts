import type { LibraryRemark } from '../contract/checks.ts'
import type { Entry } from '../domain/entry.ts'
import { entryLabel } from './entry-label.ts'

/** Entries that end before they start, and roles that start after today (YYYY-MM-DD). */
export function findDateOrder(entries: readonly Entry[], today: string): LibraryRemark[] {
  return entries.flatMap((entry) => {
    const { id, kind, start, end } = entry
    const places = [{ kind: 'entry' as const, id, quote: `${start} to ${end}` }]
    if (start !== null && end !== null && end !== 'present' && isBefore(end, start))
      return [
        {
          key: `order ${id} ${start} ${end}`,
          kind: 'order',
          message: `${entryLabel(entry)} ends before it starts.`,
          places,
        },
      ]
    if (kind === 'work' && start !== null && isBefore(today.slice(0, 7), start))
      return [
        {
          key: `order ${id} ${start}`,
          kind: 'order',
          message: `${entryLabel(entry)} starts in the future.`,
          places: [{ kind: 'entry', id, quote: start }],
        },
      ]
    return []
  })
}

/** By what both dates state: a month within a bare year is not before it. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}
