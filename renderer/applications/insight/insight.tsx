import { useQuery } from '@tanstack/react-query'
import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import { api } from '../../api.ts'
import { EvidenceUses } from './evidence-uses.tsx'
import { FitTable } from './fit-table.tsx'
import { GapTable } from './gap-table.tsx'
import css from './insight.module.css'

/** What the applications tell together: the fit of each, the gaps that would help most, the evidence that is never used. */
export function Insight({ all }: { readonly all: readonly ApplicationSummary[] }) {
  const insight = useQuery({ ...api.applications.insight.queryOptions(), staleTime: 0 }).data
  const library = useQuery(api.library.view.queryOptions()).data
  if (!insight || !library) return <p className={css.quiet}>Looking through your applications…</p>
  return (
    <div className={css.insight}>
      <FitTable all={all} fits={insight.fits} />
      <GapTable all={all} gaps={insight.gaps} />
      <EvidenceUses library={library} uses={insight.uses} />
    </div>
  )
}
