import { memo } from 'react'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { undoLast } from '../workspace/pairing/pairing-undo.ts'
import { requirementState } from '../workspace/pairing/requirement-state.ts'
import css from './fit.module.css'
import type { FitColumn } from './fit-columns.ts'
import { FitRow } from './fit-row.tsx'
import type { FitTable } from './fit-table.ts'
import { type GridPlace, gridStep } from './grid-place.ts'

interface FitGridProps {
  readonly requirements: readonly Requirement[]
  readonly pairing: Pairing
  readonly table: FitTable
  /** The cell at hand, whose evidence is shown beside the grid. */
  readonly at: GridPlace
  readonly onMove: (place: GridPlace) => void
  readonly onNextOpen: () => void
  /** Goes to the evidence of the cell at hand. */
  readonly onOpen: () => void
  readonly onGap: (requirement: Requirement) => void
}

/** From this many columns their names stand upright, from this many rows a requirement has one line. */
const many = { columns: 8, rows: 16 } as const

/** Requirements against entries as one grid: arrows move, Enter goes to the cell's evidence, g marks a gap, n goes to the next open row. */
export function FitGrid({ requirements, pairing, table, at, onMove, onOpen, onGap, onNextOpen }: FitGridProps) {
  const onKey = (event: React.KeyboardEvent) => {
    if (event.altKey || event.metaKey || (event.ctrlKey && !/^(?:Home|End)$/u.test(event.key))) return
    const size = { rows: requirements.length, columns: table.columns.length + 1 }
    const here = requirements[at.row]
    const to = gridStep(event.key, at, size, event.ctrlKey)
    if (to) onMove(to)
    else if (event.key === 'n') onNextOpen()
    else if (event.key === 'Enter' || event.key === ' ') onOpen()
    else if (event.key === 'u') undoLast()
    else if (event.key === 'g' && here) onGap(here)
    else return
    event.preventDefault()
  }
  const shape = [
    css.table,
    table.columns.length >= many.columns && css.upright,
    requirements.length >= many.rows && css.dense,
  ]
  return (
    <table
      className={shape.filter(Boolean).join(' ')}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through is a grid
      role="grid"
      aria-label="Requirements and entries"
      onKeyDown={onKey}
    >
      <thead>
        <tr>
          <th scope="col" className={`${css.corner} ${css.first}`}>
            Requirement
          </th>
          <th scope="col" className={css.corner}>
            Answer
          </th>
          {table.columns.map((column) => (
            <ColumnHead key={column.id} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {requirements.map((one, row) => (
          <FitRow
            key={one.id}
            requirement={one}
            opens={one.group !== null && one.group !== requirements[row - 1]?.group}
            row={row}
            state={requirementState(pairing, one.id)}
            table={table}
            at={at.row === row ? at.column : null}
            onPlace={onMove}
          />
        ))}
      </tbody>
    </table>
  )
}

const ColumnHead = memo(function ColumnHead({ column: { name, more } }: { readonly column: FitColumn }) {
  return (
    <th scope="col" className={css.column} title={[name, more].filter(Boolean).join(' · ')}>
      <span className={css.names}>
        <span className={css.name}>{name}</span>
        {more && <span className={css.more}>{more}</span>}
      </span>
    </th>
  )
})
