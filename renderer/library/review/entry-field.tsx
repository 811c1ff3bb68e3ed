import { type KeyboardEvent, useRef, useState } from 'react'
import type { Doubt } from '../../../shared/domain/entry.ts'
import { client } from '../../api.ts'
import { personActs } from '../../components/panes/person-acts.ts'
import { focusLine } from '../pages/focus-line.ts'
import css from './review.module.css'
import { reviewed } from './reviewed.ts'

interface EntryFieldProps {
  readonly entry: string
  readonly field: Doubt['field']
  /** What the field is called, for those who cannot see where it stands. */
  readonly name: string
  /** What is shown; null where nothing was stated and `empty` is shown instead. */
  readonly shown: string | null
  readonly empty?: string
  /** What is typed over, where it is not what is shown. */
  readonly value?: string
  readonly tabIndex: number
  /** Whether this is where the focus comes to in the line. */
  readonly main?: boolean
  readonly onPick: () => void
}

/** A field of an entry, put right in its place: Enter or a click opens it, Enter keeps what was typed, Escape does not. */
export function EntryField(props: EntryFieldProps) {
  const { entry, field, name, shown, empty, value, tabIndex, main, onPick } = props
  const [typing, setTyping] = useState(false)
  // The field loses the focus when it goes, which must not keep what was given up.
  const open = useRef(false)
  const close = () => {
    const was = open.current
    open.current = false
    setTyping(false)
    return was
  }
  const keep = async (words: string) => {
    if (!close()) return
    const typed = words.trim()
    if (typed !== '' && typed !== (value ?? shown))
      await reviewed(`${name} is now “${typed}”.`, () => client.review.settle({ entry, field, candidate: typed }))
  }
  const keys = async (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    const since = personActs.get()
    if (event.key === 'Enter') await keep(event.currentTarget.value)
    else close()
    focusLine(`entry ${entry}`, { since })
  }
  if (typing)
    return (
      <input
        // biome-ignore lint/a11y/noAutofocus: the person just asked to type here
        autoFocus
        className={css.input}
        aria-label={name}
        maxLength={300}
        defaultValue={value ?? shown ?? ''}
        onKeyDown={keys}
        onBlur={(event) => void keep(event.currentTarget.value)}
      />
    )
  if (shown === null && empty === undefined) return null
  return (
    <button
      type="button"
      className={shown === null ? css.missing : css.field}
      tabIndex={tabIndex}
      {...(main ? { 'data-main': true } : {})}
      title={`${name}: click to change`}
      onClick={() => {
        onPick()
        open.current = true
        setTyping(true)
      }}
    >
      {shown ?? empty}
    </button>
  )
}
