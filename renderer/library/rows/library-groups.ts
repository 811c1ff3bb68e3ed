import type { Entry } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { everything, type FilterFacts, type LibraryFilter, showsEntry, showsItem } from '../library-filter.ts'

/** Which sources the page is about: all of them, one, or something else than sources. */
export type Shown =
  | { readonly kind: 'all' }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'other' }

/** Evidence under its entry; `entry` is null for what stands on its own. */
export interface Group {
  readonly entry: Entry | null
  readonly evidence: readonly Evidence[]
}

/** The library's evidence by entry, in order, as far as it is shown; all of it when nothing narrows it. */
export function libraryGroups(
  view: LibraryView,
  filter: LibraryFilter = everything,
  facts: FilterFacts = { found: null, used: new Set(), entries: new Map(view.entries.map((one) => [one.id, one])) },
): Group[] {
  const shown = view.evidence.filter((item) => showsItem(item, filter, facts))
  const under = Map.groupBy(shown, ({ entry }) => (entry !== null && facts.entries.has(entry) ? entry : null))
  const groups = view.entries.map((entry): Group => ({ entry, evidence: under.get(entry.id) ?? [] }))
  return [
    ...groups.filter(({ entry, evidence }) => evidence.length > 0 || (entry && showsEntry(entry, filter, facts))),
    ...(under.has(null) ? [{ entry: null, evidence: under.get(null) ?? [] }] : []),
  ]
}
