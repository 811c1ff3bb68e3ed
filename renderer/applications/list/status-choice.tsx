import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import { applicationStatuses } from '../../../shared/domain/application-statuses.ts'
import { setStatus } from '../acts/application-acts.ts'
import css from './applications-table.module.css'

/** How an application stands, to choose. */
export function StatusChoice({ one }: { readonly one: ApplicationSummary }) {
  return (
    <select
      className={css.status}
      data-status={one.status}
      aria-label={`Status of ${one.title || 'this application'}`}
      value={one.status}
      onChange={(event) => {
        const chosen = applicationStatuses.find((status) => status === event.target.value)
        if (chosen) void setStatus(one, chosen)
      }}
    >
      {applicationStatuses.map((status) => (
        <option key={status}>{status}</option>
      ))}
    </select>
  )
}
