import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useRef } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Match } from '../../../shared/domain/match.ts'
import { api, client, queries } from '../../api.ts'
import { attempt } from '../../app/notices/toasts.ts'

/** How many items are ranked for each requirement: enough for a column of the fit, few enough to read. */
const top = 24

/** What the matching says of each requirement; undefined until the first answer. Asked again when the library changed. */
export function useSuggested(application: string, view: LibraryView): readonly Match[] | undefined {
  const options = api.matches.suggest.queryOptions({ input: { application, top } })
  const matches = useQuery({ ...options, placeholderData: keepPreviousData }).data
  const seen = useRef(view)
  useEffect(() => {
    if (seen.current !== view) void queries.invalidateQueries({ queryKey: api.matches.suggest.key() })
    seen.current = view
  }, [view])
  return matches
}

const searched = (query: string) => api.library.search.queryOptions({ input: { query, limit: 30 } })

/** Ids of the evidence that a search finds, as one types. */
export function useFound(query: string): readonly string[] {
  const words = useDeferredValue(query.trim())
  return useQuery({ ...searched(words), enabled: words !== '', placeholderData: keepPreviousData }).data ?? []
}

/** What a search finds now: for an act on the result, which must not be that of the letters before. */
export const found = (query: string): Promise<readonly string[] | null> =>
  attempt(() => client.library.search({ query: query.trim(), limit: 30 }))
