import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Entry } from '../../shared/domain/entry.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Posting } from '../../shared/domain/posting.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { api } from '../api.ts'
import { go } from '../app/navigation.ts'
import { Dot } from '../components/dot.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { groupByHeading } from '../components/group-by-heading.ts'
import { ScrollRegion } from '../components/scroll-region.tsx'
import { requirementState, stateNames } from '../workspace/requirement-state.ts'
import css from './fit.module.css'
import { type FitCell, type FitTable, fitTable } from './fit-table.ts'

interface FitProps {
  readonly application: string
  readonly posting: Posting
  readonly pairing: Pairing
  readonly view: LibraryView
}

/** Which part of the person's experience answers which requirement. */
export function Fit({ application, posting, pairing, view }: FitProps) {
  const matches = useQuery(api.matches.suggest.queryOptions({ input: { application, top: 8 } })).data
  const table = useMemo(() => fitTable(view, pairing, matches ?? []), [view, pairing, matches])
  if (posting.requirements.length === 0)
    return <EmptyState title="No requirements yet">Mark some in the posting first.</EmptyState>
  const { requirements } = posting
  const states = requirements.map((one) => requirementState(pairing, one.id))
  const n = (state: string) => states.filter((one) => one === state).length
  return (
    <ScrollRegion className={css.screen} name="Fit">
      <p className={css.summary}>
        {n('full')} evidenced, {n('half')} in part, {n('gap')} {n('gap') === 1 ? 'gap' : 'gaps'}, {n('empty')} open.
      </p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Requirement</th>
            {table.entries.map((entry) => (
              <th scope="col" key={entry.id}>
                {entry.organisation ?? entry.title ?? 'Entry'}
                {entry.organisation && entry.title && <div>{entry.title}</div>}
              </th>
            ))}
          </tr>
        </thead>
        {groupByHeading(requirements).map(({ group, all }) => (
          <tbody key={all[0]?.id}>
            {group && (
              <tr className={css.group}>
                <th scope="rowgroup" colSpan={table.entries.length + 1}>
                  {group}
                </th>
              </tr>
            )}
            {all.map((one) => (
              <Row key={one.id} application={application} one={one} table={table} pairing={pairing} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}

interface RowProps {
  readonly application: string
  readonly one: Requirement
  readonly table: FitTable
  readonly pairing: Pairing
}

function Row({ application, one, table, pairing }: RowProps) {
  const state = requirementState(pairing, one.id)
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={css.requirement}
          onClick={() => go({ kind: 'application', id: application, view: 'write', requirement: one.id })}
        >
          <Dot state={state} name={stateNames[state]} />
          <span>{one.text}</span>
        </button>
      </th>
      {table.entries.map((entry: Entry) => (
        <Cell key={entry.id} cell={table.cell(one.id, entry.id)} />
      ))}
    </tr>
  )
}

function Cell({ cell }: { readonly cell: FitCell }) {
  if (cell.kind === 'none') return <td className={css.cell} />
  if (cell.kind === 'suggested') return <td className={`${css.cell} ${css.hinted}`}>could fit</td>
  return (
    <td className={`${css.cell} ${cell.strong ? css.strong : css.partial}`}>
      {cell.count} {cell.strong ? 'strong' : 'partial'}
    </td>
  )
}
