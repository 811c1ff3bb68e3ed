import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { api } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { ChoiceField } from '../../components/controls/field.tsx'
import { entryName } from '../entries/entry-words.ts'
import css from './review.module.css'

interface EntryFormProps {
  /** What is asked ("Move to"), and what the button says. */
  readonly name: string
  readonly act: string
  /** The entry that cannot be chosen, because it is the one already. */
  readonly not: string | null
  /** Whether "on its own" can be chosen. */
  readonly alone: boolean
  readonly className?: string | undefined
  readonly onChoose: (chosen: { readonly entry: string | null; readonly name: string }) => void
  readonly onDone: () => void
}

const onItsOwn = 'on its own'

/** Chooses an entry, in the line that it is chosen for. None is chosen from the start: Enter too early does nothing. */
export function EntryForm({ name, act, not, alone, className, onChoose, onDone }: EntryFormProps) {
  const entries = useQuery(api.library.view.queryOptions()).data?.entries ?? []
  const all = [
    { id: '', name: 'Choose…' },
    ...entries.filter(({ id }) => id !== not).map((entry) => ({ id: entry.id, name: entryName(entry) })),
    ...(alone ? [{ id: onItsOwn, name: 'Nothing, on its own' }] : []),
  ]
  const [picked, setPicked] = useState('')
  const chosen = picked === '' ? undefined : all.find(({ id }) => id === picked)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  const choose = () => {
    if (!chosen) return
    onDone()
    onChoose({ entry: chosen.id === onItsOwn ? null : chosen.id, name: chosen.name })
  }
  const keys = (event: KeyboardEvent) => {
    const choice = event.target instanceof HTMLSelectElement
    if (event.key === 'Escape') onDone()
    else if (event.key === 'Enter' && choice) choose()
    else {
      if (choice) event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and Enter belong to the fields within
    <div ref={form} className={className ?? css.form} onKeyDown={keys}>
      <ChoiceField name={name} value={chosen?.id ?? ''} all={all} onChoose={setPicked} />
      <div className={css.acts}>
        <Button small keys="Esc" onClick={onDone}>
          Cancel
        </Button>
        <Button small look="primary" keys="Enter" disabled={!chosen} onClick={choose}>
          {act}
        </Button>
      </div>
    </div>
  )
}
