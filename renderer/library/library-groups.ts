import type { Entry, EntryKind } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'

/** What of the library is shown. */
export type Shown =
  | { readonly kind: 'all' }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'entries'; readonly entries: EntryKind }
  | { readonly kind: 'doubts' }
  | { readonly kind: 'undated' }

/** Evidence under its entry; `entry` is null for what stands on its own. */
export interface Group {
  readonly entry: Entry | null
  readonly evidence: readonly Evidence[]
}

const dated: ReadonlySet<EntryKind> = new Set(['work', 'volunteer', 'education'])

/** Whether an entry should have dates and has none. */
export const isUndated = (entry: Entry) => dated.has(entry.kind) && entry.start === null && entry.end === null

/** The library's evidence by entry, in order, as far as it is shown. `found` narrows it to what a search found. */
export function libraryGroups(view: LibraryView, shown: Shown, found: ReadonlySet<string> | null): Group[] {
  const under = Map.groupBy(
    view.evidence.filter((item) => !found || found.has(item.id)),
    (item) => item.entry,
  )
  const groups: Group[] = view.entries
    .filter((entry) => showsEntry(entry, shown))
    .map((entry) => ({ entry, evidence: (under.get(entry.id) ?? []).filter((item) => fits(item, shown)) }))
  const alone = (under.get(null) ?? []).filter((item) => shown.kind === 'all' || isFrom(item, shown))
  const known = new Set(view.entries.map((entry) => entry.id))
  const lost = view.evidence.filter((item) => item.entry && !known.has(item.entry) && shown.kind === 'all')
  return [...groups, { entry: null, evidence: [...alone, ...lost] }].filter(
    (group) => group.evidence.length > 0 || (group.entry !== null && !found),
  )
}

function showsEntry(entry: Entry, shown: Shown): boolean {
  if (shown.kind === 'entries') return entry.kind === shown.entries
  if (shown.kind === 'doubts') return entry.doubts.length > 0
  if (shown.kind === 'undated') return isUndated(entry)
  return shown.kind === 'all' || entry.origins.some((origin) => origin.source === shown.source)
}

const fits = (item: Evidence, shown: Shown) => shown.kind !== 'source' || isFrom(item, shown)

const isFrom = (item: Evidence, shown: Shown) =>
  shown.kind === 'source' && item.origins.some((origin) => origin.source === shown.source)
