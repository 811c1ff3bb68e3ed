import type { Entry, EntryKind } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { isUndated } from './entries/is-undated.ts'

export type Look = 'doubts' | 'undated'
export type Use = 'used' | 'unused'

/** What of the library is shown. Within one field any of the chosen will do; what is empty or null asks for nothing. */
export interface LibraryFilter {
  readonly sources: ReadonlySet<string>
  readonly kinds: ReadonlySet<EntryKind>
  readonly entry: string | null
  readonly look: Look | null
  readonly use: Use | null
}

export const everything: LibraryFilter = {
  sources: new Set(),
  kinds: new Set(),
  entry: null,
  look: null,
  use: null,
}

/** What a filter judges an item by beside itself. */
export interface FilterFacts {
  /** Ids that the search found; null while nothing is searched for. */
  readonly found: ReadonlySet<string> | null
  /** Ids of the evidence that some application uses. */
  readonly used: ReadonlySet<string>
  readonly entries: ReadonlyMap<string, Entry>
}

type Part = keyof LibraryFilter

export const isAll = (filter: LibraryFilter) =>
  filter.sources.size + filter.kinds.size === 0 && filter.entry === null && filter.look === null && filter.use === null

/** Whether an item is shown. `except` leaves one part of the filter out, to count what choosing there would give. */
export function showsItem(item: Evidence, filter: LibraryFilter, facts: FilterFacts, except?: Part): boolean {
  const entry = item.entry === null ? undefined : facts.entries.get(item.entry)
  if (facts.found && !facts.found.has(item.id)) return false
  if (except !== 'use' && filter.use && (filter.use === 'used') !== facts.used.has(item.id)) return false
  if (except !== 'sources' && !comesFrom(item, filter.sources)) return false
  return showsUnder(entry, filter, except)
}

/** Whether an entry is shown although none of its items is. A search looks for items, and so does use. */
export function showsEntry(entry: Entry, filter: LibraryFilter, facts: FilterFacts): boolean {
  if (facts.found && !facts.found.has(entry.id)) return false
  return filter.use === null && comesFrom(entry, filter.sources) && showsUnder(entry, filter)
}

function showsUnder(entry: Entry | undefined, filter: LibraryFilter, except?: Part): boolean {
  if (except !== 'kinds' && filter.kinds.size > 0 && !(entry && filter.kinds.has(entry.kind))) return false
  if (except !== 'entry' && filter.entry !== null && entry?.id !== filter.entry) return false
  return except === 'look' || filter.look === null || (entry !== undefined && needs[filter.look](entry))
}

const needs: Readonly<Record<Look, (entry: Entry) => boolean>> = {
  doubts: (entry) => entry.doubts.length > 0,
  undated: isUndated,
}

const comesFrom = ({ origins }: Pick<Evidence, 'origins'>, sources: ReadonlySet<string>) =>
  sources.size === 0 || origins.some(({ source }) => sources.has(source))

/** How many items each choice would show beside what is chosen in the other parts. */
export interface FilterCounts {
  readonly all: number
  readonly sources: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<EntryKind, number>
  readonly used: number
  readonly unused: number
  /** How many entries need that look. */
  readonly looks: Readonly<Record<Look, number>>
}

export function filterCounts(view: LibraryView, filter: LibraryFilter, facts: FilterFacts): FilterCounts {
  const sources = new Map<string, number>()
  const kinds = new Map<EntryKind, number>()
  const use = { used: 0, unused: 0 }
  const shown = new Set<string | null>()
  for (const item of view.evidence) {
    if (showsItem(item, filter, facts, 'sources'))
      for (const source of new Set(item.origins.map((origin) => origin.source))) add(sources, source)
    const kind = item.entry === null ? undefined : facts.entries.get(item.entry)?.kind
    if (kind && showsItem(item, filter, facts, 'kinds')) add(kinds, kind)
    if (showsItem(item, filter, facts, 'look')) shown.add(item.entry)
    if (showsItem(item, filter, facts, 'use')) use[facts.used.has(item.id) ? 'used' : 'unused'] += 1
  }
  const anyLook = { ...filter, look: null }
  const entries = view.entries.filter((entry) => shown.has(entry.id) || showsEntry(entry, anyLook, facts))
  const looks = { doubts: entries.filter(needs.doubts).length, undated: entries.filter(needs.undated).length }
  return { all: view.evidence.length, sources, kinds, ...use, looks }
}

const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** The set with a value put in, or taken out when it was there. */
export function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
