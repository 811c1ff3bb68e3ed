import { memo } from 'react'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { Dot, type DotState } from '../components/marks/dot.tsx'
import { stateNames, stateWords } from '../workspace/pairing/requirement-state.ts'
import css from './fit.module.css'
import { cellWords, type FitCell, type FitTable } from './fit-table.ts'
import type { GridPlace } from './grid-place.ts'

interface FitRowProps {
  readonly requirement: Requirement
  /** Whether it is the first of its group, whose name then stands above. */
  readonly opens: boolean
  readonly row: number
  readonly state: DotState
  readonly table: FitTable
  /** The column at hand when this row is; column 0 is the requirement. */
  readonly at: number | null
  readonly onPlace: (place: GridPlace) => void
}

/** One requirement against all entries. Only the rows that the cell at hand leaves and enters render when it moves. */
export const FitRow = memo(function FitRow({ requirement, opens, row, state, table, at, onPlace }: FitRowProps) {
  const place = (column: number) => ({
    'data-cell': `${row}:${column}`,
    tabIndex: at === column ? 0 : -1,
    'aria-selected': at === column,
    onFocus: () => onPlace({ row, column }),
    onClick: () => onPlace({ row, column }),
  })
  return (
    <>
      {opens && (
        <tr>
          <th scope="rowgroup" className={css.group} colSpan={table.columns.length + 2}>
            <span className={css.still}>{requirement.group}</span>
          </th>
        </tr>
      )}
      <tr className={at === null ? undefined : css.here}>
        <th scope="row" className={css.row} {...place(0)}>
          <span className={css.text} title={requirement.text}>
            {requirement.text}
          </span>
        </th>
        <td className={css.answer}>
          <span className={css.state}>
            <Dot state={state} name={stateNames[state]} /> {stateWords[state]}
          </span>
        </td>
        {table.columns.map(({ id }, i) => (
          <Cell key={id} cell={table.cell(requirement.id, id)} place={place(i + 1)} />
        ))}
      </tr>
    </>
  )
})

interface CellProps {
  readonly cell: FitCell
  readonly place: React.ComponentProps<'td'>
}

/** A full disc is strong, a half one partial, a dashed ring could fit: told apart without colour, and named for those who hear it. */
function Cell({ cell, place }: CellProps) {
  const paired = cell.kind === 'paired'
  const tone = paired ? (cell.strong ? css.strong : css.partial) : undefined
  const words = cellWords(cell)
  return (
    <td className={[css.cell, tone].filter(Boolean).join(' ')} aria-label={words} title={words} {...place}>
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
