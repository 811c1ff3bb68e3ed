import type { ApplicationSummary, Standing } from '../../../shared/contract/applications.ts'
import { applicationStatuses } from '../../../shared/domain/application-statuses.ts'
import type { ListState, SortKey } from './list-state.ts'
import { openCount } from './standing-words.ts'

type Compare = (a: ApplicationSummary, b: ApplicationSummary) => number

/** The applications that the list shows, in its order. What has no value to sort by comes last either way. */
export function sortedApplications(
  all: readonly ApplicationSummary[],
  { sort, natural, status, archived }: Pick<ListState, 'sort' | 'natural' | 'status' | 'archived'>,
  standings: ReadonlyMap<string, Standing>,
): ApplicationSummary[] {
  const shown = all
    .filter((one) => (one.archivedAt !== undefined) === archived)
    .filter((one) => status === 'any' || one.status === status)
  const lacking = (one: ApplicationSummary) => Number(lacks[sort]?.(one, standings) ?? false)
  const compare = comparisons(standings)[sort]
  return shown.sort(
    (a, b) =>
      lacking(a) - lacking(b) || (natural ? compare(a, b) : compare(b, a)) || b.changedAt.localeCompare(a.changedAt),
  )
}

const lacks: Partial<Record<SortKey, (one: ApplicationSummary, standings: ReadonlyMap<string, Standing>) => boolean>> =
  {
    due: ({ due }) => due === null,
    open: ({ id }, standings) => !standings.has(id),
  }

function comparisons(standings: ReadonlyMap<string, Standing>): Readonly<Record<SortKey, Compare>> {
  const open = ({ id }: ApplicationSummary) => openCount(standings.get(id))
  const covered = ({ paired, requirements }: ApplicationSummary) => paired / Math.max(1, requirements)
  return {
    role: (a, b) => a.title.localeCompare(b.title, undefined, { sensitivity: 'base', numeric: true }),
    status: (a, b) => applicationStatuses.indexOf(a.status) - applicationStatuses.indexOf(b.status),
    due: (a, b) => (a.due ?? '').localeCompare(b.due ?? ''),
    coverage: (a, b) => covered(b) - covered(a),
    open: (a, b) => open(b) - open(a),
    changed: (a, b) => b.changedAt.localeCompare(a.changedAt),
  }
}
