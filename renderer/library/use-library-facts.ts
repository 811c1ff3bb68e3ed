import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { EvidenceUse } from '../../shared/contract/library.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { fold } from '../../shared/text/fold.ts'
import type { Range } from '../../shared/text/range.ts'
import { api } from '../api.ts'
import { entryName } from './entries/entry-words.ts'
import type { FilterFacts } from './library-filter.ts'
import type { RowFacts } from './rows/group-list.tsx'

/** What the list is filtered by and shows beside each item, for a search as far as it is typed. */
export function useLibraryFacts(view: LibraryView, query: string): { filter: FilterFacts; row: RowFacts } {
  const marks = useMarks(query)
  const uses = useUses()
  return useMemo(
    () => ({
      filter: {
        found: marks && new Set([...marks.keys(), ...namedSo(view, query)]),
        used: new Set(uses?.keys()),
        entries: new Map(view.entries.map((entry) => [entry.id, entry])),
      },
      row: { marks, uses },
    }),
    [view, marks, uses, query],
  )
}

/** The found words of each item that a search finds; null while nothing is searched for. */
function useMarks(query: string): ReadonlyMap<string, readonly Range[]> | null {
  const words = useDeferredValue(query.trim())
  const found = useQuery({
    ...api.library.find.queryOptions({ input: { query: words } }),
    enabled: words !== '',
    placeholderData: (before) => before,
  }).data
  return useMemo(
    () => (words === '' || !found ? null : new Map(found.map(({ id, marks }) => [id, marks]))),
    [words, found],
  )
}

/** Entries whose name holds every word that was typed: those without items are found by nothing else. */
function namedSo({ entries }: LibraryView, query: string): string[] {
  const words = plain(query).split(/\s+/u).filter(Boolean)
  return entries.filter((entry) => words.every((word) => plain(entryName(entry)).includes(word))).map(({ id }) => id)
}

const plain = (text: string) => fold(text).normalize('NFD').replace(/\p{M}/gu, '')

/** The uses of each item; null while there is no application. */
function useUses(): ReadonlyMap<string, readonly EvidenceUse[]> | null {
  const uses = useQuery(api.library.uses.queryOptions()).data
  const applications = useQuery(api.applications.list.queryOptions()).data
  return useMemo(
    () => (uses && applications && applications.length > 0 ? Map.groupBy(uses, ({ evidence }) => evidence) : null),
    [uses, applications],
  )
}
