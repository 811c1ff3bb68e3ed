import { useState } from 'react'
import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import { localDay } from '../../app/local-day.ts'
import { setDeadline } from '../acts/application-acts.ts'
import css from './applications-table.module.css'
import { dueWords } from './due-words.ts'

/** The last day to apply in words; pressing it lets one set another, or none. */
export function DeadlineField({ one }: { readonly one: ApplicationSummary }) {
  const [editing, setEditing] = useState(false)
  const words = one.due === null ? null : dueWords(one.due, localDay())
  const name = `Deadline of ${one.title || 'this application'}`
  if (editing) return <DayInput one={one} name={name} onDone={() => setEditing(false)} />
  const unset = one.closes ?? 'set a day'
  const urgent = one.status === 'draft' && words ? css[words.state] : undefined
  return (
    <button
      type="button"
      className={css.due}
      aria-label={`${name}: ${words ? `${words.day} ${words.left}. Change` : unset}`}
      title={one.closes ? `The posting says: ${one.closes}` : 'The posting names no closing date'}
      onClick={() => setEditing(true)}
    >
      {words ? (
        <>
          {words.day} <small className={urgent}>{words.left}</small>
        </>
      ) : (
        <small>{unset}</small>
      )}
    </button>
  )
}

interface DayInputProps {
  readonly one: ApplicationSummary
  readonly name: string
  readonly onDone: () => void
}

/** Enter keeps the day, an empty field means none, Escape leaves it; what the posting says is one press away. */
function DayInput({ one, name, onDone }: DayInputProps) {
  const [day, setDay] = useState(one.due ?? '')
  const keep = async () => {
    onDone()
    if (day !== (one.due ?? '')) await setDeadline(one, day || null)
  }
  const follow = () => {
    onDone()
    void setDeadline(one)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the field keeps the day
    <span className={css.day} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && void keep()}>
      <input
        type="date"
        aria-label={name}
        value={day}
        // biome-ignore lint/a11y/noAutofocus: the person just asked to change this day
        autoFocus
        onChange={(event) => setDay(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep()
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onDone()
        }}
      />
      {one.deadline !== undefined && one.closes && (
        <button type="button" className={css.follow} onClick={follow}>
          As the posting says
        </button>
      )}
    </span>
  )
}
