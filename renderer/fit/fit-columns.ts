import type { Entry } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'

/** A column of the fit: an entry; or, for evidence under none, the source it is from or what was typed by hand. */
export interface FitColumn {
  readonly id: string
  readonly name: string
  readonly more: string | null
}

export interface FitColumns {
  /** In the library's order, entries first. */
  readonly all: readonly FitColumn[]
  readonly of: (evidence: string) => FitColumn | undefined
}

/** The columns that the library's evidence falls into. */
export function fitColumns(view: LibraryView): FitColumns {
  const entries = new Map(view.entries.map((entry) => [entry.id, entryColumn(entry)]))
  const sources = new Map(
    view.sources.map(({ id, name }) => [id, { id: `source:${id}`, name, more: 'under no entry' }]),
  )
  const columnOf = ({ entry, origins }: Evidence): FitColumn =>
    entries.get(entry ?? '') ?? sources.get(origins[0]?.source ?? '') ?? typed
  const under = new Map(view.evidence.map((item) => [item.id, columnOf(item)]))
  return { all: [...entries.values(), ...sources.values(), typed], of: (evidence) => under.get(evidence) }
}

const typed: FitColumn = { id: 'typed', name: 'Typed by you', more: 'under no entry' }

function entryColumn({ id, organisation, title }: Entry): FitColumn {
  return { id, name: organisation ?? title ?? 'Entry without a name', more: organisation && title }
}
