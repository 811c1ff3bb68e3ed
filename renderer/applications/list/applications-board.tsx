import { useEffect, useRef, useState } from 'react'
import type { ApplicationSummary, Standing } from '../../../shared/contract/applications.ts'
import type { ApplicationStatus } from '../../../shared/domain/application.ts'
import { applicationStatuses } from '../../../shared/domain/application-statuses.ts'
import { PlaceLink } from '../../app/frame/place-link.tsx'
import { localDay } from '../../app/local-day.ts'
import { Keys } from '../../components/controls/button.tsx'
import { announce } from '../../components/messages/live-region.tsx'
import { kindNames } from '../../workspace/kinds/kind-names.ts'
import { setStatus } from '../acts/application-acts.ts'
import { ApplicationMenu } from '../acts/application-menu.tsx'
import css from './applications-board.module.css'
import { CoverageCell } from './coverage-cell.tsx'
import { dueWords } from './due-words.ts'
import { OpenCell } from './open-cell.tsx'

interface BoardProps {
  readonly all: readonly ApplicationSummary[]
  readonly standings: ReadonlyMap<string, Standing>
}

const dragged = 'application/x-vouch-application'

/** The applications by how they stand. A card is dragged to another column, or moved with Alt and an arrow. */
export function ApplicationsBoard({ all, standings }: BoardProps) {
  const root = useRef<HTMLDivElement>(null)
  const moved = useRef<{ readonly id: string; readonly status: ApplicationStatus } | null>(null)
  const move = (one: ApplicationSummary, status: ApplicationStatus | undefined) => {
    if (!status) return
    moved.current = { id: one.id, status }
    announce(`${one.title}: ${status}.`)
    void setStatus(one, status)
  }
  useEffect(() => {
    const wanted = moved.current
    if (!wanted || all.find(({ id }) => id === wanted.id)?.status !== wanted.status) return
    moved.current = null
    cardLink(root.current, wanted.id)?.focus()
  }, [all])
  return (
    <>
      <p className={css.hint}>
        <span>
          <Keys keys="←↑↓→" /> go to a card
        </span>
        <span>
          <Keys keys="Alt+→" /> <Keys keys="Alt+←" /> move it
        </span>
        <span>
          <Keys keys="Enter" /> open
        </span>
      </p>
      <div className={css.board} ref={root}>
        {applicationStatuses.map((status) => (
          <Column
            key={status}
            status={status}
            own={all.filter((one) => one.status === status)}
            standings={standings}
            onMove={move}
            onDropped={(id) => {
              const one = all.find((other) => other.id === id)
              if (one) move(one, status)
            }}
          />
        ))}
      </div>
    </>
  )
}

const cardLink = (root: HTMLElement | null, id: string) =>
  root?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] a`)

interface ColumnProps {
  readonly status: ApplicationStatus
  readonly own: readonly ApplicationSummary[]
  readonly standings: ReadonlyMap<string, Standing>
  readonly onMove: (one: ApplicationSummary, status: ApplicationStatus | undefined) => void
  readonly onDropped: (id: string) => void
}

function Column({ status, own, standings, onMove, onDropped }: ColumnProps) {
  const [over, setOver] = useState(false)
  return (
    <section
      className={over ? `${css.column} ${css.over}` : css.column}
      aria-label={status}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragged)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false)
      }}
      onDrop={(event) => {
        setOver(false)
        const id = event.dataTransfer.getData(dragged)
        if (id) onDropped(id)
      }}
    >
      <h2 className={css.head}>
        {status} <small>{own.length}</small>
      </h2>
      <ul className={css.cards}>
        {own.map((one) => (
          <Card key={one.id} one={one} standing={standings.get(one.id)} onMove={onMove} />
        ))}
      </ul>
    </section>
  )
}

interface CardProps {
  readonly one: ApplicationSummary
  readonly standing: Standing | undefined
  readonly onMove: ColumnProps['onMove']
}

function Card({ one, standing, onMove }: CardProps) {
  const at = applicationStatuses.indexOf(one.status)
  const due = one.due && one.status === 'draft' ? dueWords(one.due, localDay()) : null
  return (
    <li
      className={css.card}
      data-row={one.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(dragged, one.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
        if (event.altKey && by !== 0) {
          event.preventDefault()
          onMove(one, applicationStatuses[at + by])
        } else if (!event.altKey) stepCard(event, by)
      }}
    >
      <div className={css.title}>
        <PlaceLink to={{ kind: 'application', id: one.id, view: 'write' }} className={css.role}>
          {one.title || 'Untitled'}
        </PlaceLink>
        <ApplicationMenu
          one={one}
          more={applicationStatuses
            .filter((status) => status !== one.status)
            .map((status) => ({ name: `Move to ${status}`, run: () => onMove(one, status) }))}
        />
      </div>
      <div className={css.company}>
        {one.company ?? 'No company named'} · {kindNames[one.kind]}
      </div>
      {due && (
        <div className={css.company}>
          closes {due.day}, <span className={css[due.state]}>{due.left}</span>
        </div>
      )}
      <CoverageCell one={one} />
      <OpenCell standing={standing} />
    </li>
  )
}

/** Up and down within a column, left and right to the nearest column with a card. */
function stepCard(event: React.KeyboardEvent<HTMLElement>, by: number): void {
  const down = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if ((by === 0 && down === 0) || !(event.target instanceof HTMLAnchorElement)) return
  const column = event.currentTarget.closest('section')
  const links = (of: Element | null | undefined) => [...(of?.querySelectorAll('a') ?? [])]
  const own = links(column)
  const row = own.indexOf(event.target)
  const columns = [...(column?.parentElement?.children ?? [])]
  const at = column ? columns.indexOf(column) : -1
  const beside = by > 0 ? columns.slice(at + 1) : columns.slice(0, at).reverse()
  const others = links(beside.find((one) => one.querySelector('a')))
  const to = down === 0 ? others[Math.min(row, others.length - 1)] : own[row + down]
  if (!to) return
  event.preventDefault()
  to.focus()
}
