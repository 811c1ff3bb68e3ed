import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ApplicationSummary, Standing } from '../../../shared/contract/applications.ts'
import { PlaceLink } from '../../app/frame/place-link.tsx'
import { useStore } from '../../components/store.ts'
import { dayAndTime, dayWords } from '../../components/text/moment-words.ts'
import { kindNames } from '../../workspace/kinds/kind-names.ts'
import { ApplicationMenu } from '../acts/application-menu.tsx'
import css from './applications-table.module.css'
import { CoverageCell } from './coverage-cell.tsx'
import { DeadlineField } from './deadline-field.tsx'
import { changeList, listState, type SortKey } from './list-state.ts'
import { OpenCell } from './open-cell.tsx'
import { StatusChoice } from './status-choice.tsx'

interface TableProps {
  readonly all: readonly ApplicationSummary[]
  readonly standings: ReadonlyMap<string, Standing>
}

const columns: readonly { readonly key: SortKey; readonly name: string }[] = [
  { key: 'role', name: 'Role' },
  { key: 'status', name: 'Status' },
  { key: 'due', name: 'Deadline' },
  { key: 'coverage', name: 'Coverage' },
  { key: 'open', name: 'Open' },
  { key: 'changed', name: 'Last change' },
]

/** The applications as a table; a column's name sorts by it, and again the other way. */
export function ApplicationsTable({ all, standings }: TableProps) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {columns.map(({ key, name }) => (
            <Head key={key} column={key} name={name} />
          ))}
          <td />
        </tr>
      </thead>
      <tbody onKeyDown={stepRow}>
        {all.map((one) => (
          <Row key={one.id} one={one} standing={standings.get(one.id)} />
        ))}
      </tbody>
    </table>
  )
}

function Head({ column, name }: { readonly column: SortKey; readonly name: string }) {
  const { sort, natural } = useStore(listState)
  const chosen = sort === column
  const Arrow = natural ? ArrowDown : ArrowUp
  return (
    <th scope="col" aria-sort={chosen ? (natural ? 'ascending' : 'descending') : 'none'}>
      <button type="button" onClick={() => changeList({ sort: column, natural: chosen ? !natural : true })}>
        {name}
        {chosen && <Arrow size={12} aria-hidden />}
      </button>
    </th>
  )
}

function Row({ one, standing }: { readonly one: ApplicationSummary; readonly standing: Standing | undefined }) {
  return (
    <tr data-row={one.id}>
      <th scope="row">
        <PlaceLink to={{ kind: 'application', id: one.id, view: 'write' }} className={css.role}>
          {one.title || 'Untitled'}
        </PlaceLink>
        <div className={css.company}>
          {one.company ?? 'No company named'} · {kindNames[one.kind]}
        </div>
      </th>
      <td>
        <StatusChoice one={one} />
        {one.sentOn && <div className={css.company}>sent {dayWords(one.sentOn)}</div>}
      </td>
      <td>
        <DeadlineField one={one} />
      </td>
      <td>
        <CoverageCell one={one} />
      </td>
      <td>
        <OpenCell standing={standing} />
      </td>
      <td className={css.when}>{when(one.changedAt)}</td>
      <td className={css.acts}>
        <ApplicationMenu one={one} />
      </td>
    </tr>
  )
}

/** The arrows go from role to role. */
function stepRow(event: React.KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(event.target instanceof HTMLAnchorElement)) return
  const links = [...event.currentTarget.querySelectorAll('a')]
  event.preventDefault()
  links[links.indexOf(event.target) + by]?.focus()
}

function when(at: string): string {
  return dayAndTime(new Date(at))
}
