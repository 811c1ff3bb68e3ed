import type { ApplicationSummary } from '../../../shared/contract/applications.ts'

type Dated = Pick<ApplicationSummary, 'changedAt' | 'archivedAt'>

/** The applications at hand that were changed last, newest first. */
export function recentApplications<One extends Dated>(applications: readonly One[], most = 5): One[] {
  return applications
    .filter(({ archivedAt }) => !archivedAt)
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
    .slice(0, most)
}
