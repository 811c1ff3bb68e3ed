import { useQueries } from '@tanstack/react-query'
import type { ApplicationSummary, Standing } from '../../../shared/contract/applications.ts'
import { api, client } from '../../api.ts'
import { atLeisure } from '../../app/live/at-leisure.ts'

/** How far each application's document is; they come in one after the other, those shown first. */
export function useStandings(all: readonly ApplicationSummary[]): ReadonlyMap<string, Standing> {
  return useQueries({
    queries: all.map(({ id }) => ({
      ...api.applications.standing.queryOptions({ input: { id } }),
      queryFn: ({ signal }) => atLeisure(signal, () => client.applications.standing({ id }, { signal })),
    })),
    combine: (results) => {
      const known = new Map<string, Standing>()
      results.forEach(({ data }, at) => {
        const one = all[at]
        if (one && data) known.set(one.id, data)
      })
      return known
    },
  })
}
