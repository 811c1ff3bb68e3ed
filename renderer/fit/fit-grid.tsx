import { Fragment, useRef } from 'react'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { Dot } from '../components/dot.tsx'
import { requirementState, stateNames, stateWords } from '../workspace/requirement-state.ts'
import css from './fit.module.css'
import type { FitColumn } from './fit-columns.ts'
import { cellWords, type FitCell, type FitTable } from './fit-table.ts'
import { type GridPlace, useGridKeys } from './use-grid-keys.ts'

interface FitGridProps {
  readonly requirements: readonly Requirement[]
  readonly pairing: Pairing
  readonly table: FitTable
  /** The cell whose evidence is shown beside the grid. */
  readonly onPlace: (place: GridPlace) => void
  /** Goes to the evidence of the cell at hand. */
  readonly onOpen: () => void
  readonly onGap: (requirement: Requirement) => void
}

/** From this many columns their names stand upright, from this many rows a requirement has one line. */
const many = { columns: 8, rows: 16 } as const

/** Requirements against entries as one grid: arrows move, Enter goes to the cell's evidence, g marks a gap, n goes to the next open row. */
export function FitGrid({ requirements, pairing, table, onPlace, onOpen, onGap }: FitGridProps) {
  const root = useRef<HTMLTableElement>(null)
  const size = { rows: requirements.length, columns: table.columns.length + 1 }
  const { at, go, onKeyDown } = useGridKeys(root, size)
  const move = (place: GridPlace) => {
    go(place)
    onPlace(place)
  }
  const nextOpen = () => {
    const rows = requirements.map(({ id }, row) => ({ row, open: requirementState(pairing, id) === 'empty' }))
    const next = [...rows.slice(at.row + 1), ...rows.slice(0, at.row)].find(({ open }) => open)
    if (next) move({ row: next.row, column: at.column })
  }
  const onKey = (event: React.KeyboardEvent) => {
    if (event.ctrlKey && !/^(?:Home|End)$/u.test(event.key)) return
    if (onKeyDown(event)) return
    const here = requirements[at.row]
    if (event.key === 'Enter' || event.key === ' ') onOpen()
    else if (event.key === 'g' && here) onGap(here)
    else if (event.key === 'n') nextOpen()
    else return
    event.preventDefault()
  }
  const place = (row: number, column: number) => ({
    'data-cell': `${row}:${column}`,
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    'aria-selected': at.row === row && at.column === column,
    onFocus: () => {
      if (at.row === row && at.column === column) onPlace(at)
      else move({ row, column })
    },
    onClick: () => move({ row, column }),
  })
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
      ref={root}
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
          <Fragment key={one.id}>
            {one.group && one.group !== requirements[row - 1]?.group && (
              <tr>
                <th scope="rowgroup" className={css.group} colSpan={table.columns.length + 2}>
                  <span className={css.still}>{one.group}</span>
                </th>
              </tr>
            )}
            <tr className={at.row === row ? css.here : undefined}>
              <th scope="row" className={css.row} {...place(row, 0)}>
                <span className={css.text} title={one.text}>
                  {one.text}
                </span>
              </th>
              <Answer pairing={pairing} requirement={one.id} />
              {table.columns.map((column, i) => (
                <Cell key={column.id} cell={table.cell(one.id, column.id)} place={place(row, i + 1)} />
              ))}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function ColumnHead({ column: { name, more } }: { readonly column: FitColumn }) {
  return (
    <th scope="col" className={css.column} title={[name, more].filter(Boolean).join(' · ')}>
      <span className={css.names}>
        <span className={css.name}>{name}</span>
        {more && <span className={css.more}>{more}</span>}
      </span>
    </th>
  )
}

function Answer({ pairing, requirement }: { readonly pairing: Pairing; readonly requirement: string }) {
  const state = requirementState(pairing, requirement)
  return (
    <td className={css.answer}>
      <span className={css.state}>
        <Dot state={state} name={stateNames[state]} /> {stateWords[state]}
      </span>
    </td>
  )
}

interface CellProps {
  readonly cell: FitCell
  readonly place: React.ComponentProps<'td'>
}

/** A full disc is strong, a half one partial, a dashed ring could fit: told apart without colour, and named for those who hear it. */
function Cell({ cell, place }: CellProps) {
  const paired = cell.kind === 'paired'
  const tone = paired ? (cell.strong ? css.strong : css.partial) : undefined
  return (
    <td
      className={[css.cell, tone].filter(Boolean).join(' ')}
      aria-label={cellWords(cell)}
      title={cellWords(cell)}
      {...place}
    >
      {paired && (
        <span className={css.sign} aria-hidden>
          <i className={cell.strong ? css.disc : css.half} />
          {cell.pairs.length > 1 && cell.pairs.length}
        </span>
      )}
      {cell.kind === 'suggested' && (
        <span className={css.sign} aria-hidden>
          <i className={css.ring} />
        </span>
      )}
    </td>
  )
}
