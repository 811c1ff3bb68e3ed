import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'

/** How many items and entries a source alone gave, and how many of its items the person reworded: those stay. */
export interface OnlyFrom {
  readonly items: number
  readonly entries: number
  readonly reworded: number
}

/** Counts what goes with a source and what stays, as deleting it for good decides. */
export function onlyFrom({ entries, evidence }: LibraryView, source: Id): OnlyFrom {
  const own = evidence.filter((item) => isOnly(item, source))
  const staying = new Set(
    evidence.filter((item) => !own.includes(item) || item.by === 'hand').map(({ entry }) => entry),
  )
  return {
    items: own.filter(({ by }) => by === 'import').length,
    entries: entries.filter((entry) => isOnly(entry, source) && !staying.has(entry.id)).length,
    reworded: own.filter(({ by }) => by === 'hand').length,
  }
}

const isOnly = ({ origins }: Pick<Evidence, 'origins'>, source: Id) =>
  origins.length > 0 && origins.every((origin) => origin.source === source)
