import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import css from './applications-table.module.css'

/** How many of the requirements are paired or gaps, as a bar and in words. */
export function CoverageCell({ one }: { readonly one: ApplicationSummary }) {
  const share = (n: number) => `${(100 * n) / (one.requirements || 1)}%`
  return (
    <div className={css.coverage}>
      <div className={css.bar} aria-hidden>
        <i className={css.paired} style={{ width: share(one.paired) }} />
        <i className={css.gaps} style={{ width: share(one.gaps) }} />
      </div>
      <span>
        {one.paired} of {one.requirements}
        {one.gaps > 0 && `, ${one.gaps === 1 ? '1 gap' : `${one.gaps} gaps`}`}
      </span>
    </div>
  )
}
