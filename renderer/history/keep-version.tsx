import { useState } from 'react'
import { client } from '../api.ts'
import { attempt } from '../app/notices/toasts.ts'
import { Button } from '../components/controls/button.tsx'
import { announce } from '../components/messages/live-region.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import css from './history.module.css'
import { NameForm } from './name-form.tsx'

interface KeepVersionProps {
  readonly session: WritingSession
  readonly onKept: (id: string) => void
}

/** Keeps the text as it is now as a version with a name. */
export function KeepVersion({ session, onKept }: KeepVersionProps) {
  const [name, setName] = useState<string | null>(null)
  if (name === null)
    return (
      <span className={css.apart}>
        <Button onClick={() => setName('')}>Keep the text as it is now…</Button>
      </span>
    )
  const keep = async () => {
    if (name.trim() === '') return
    await session.saver.flush()
    const { application } = session
    const kept = await attempt(() => client.documents.keep({ application, name: name.trim() }))
    if (!kept) return
    setName(null)
    onKept(kept.id)
    announce(`Kept as ${kept.name}.`)
  }
  return (
    <NameForm
      className={css.apart}
      label="Name for the text as it is now"
      placeholder="Name"
      name={name}
      onName={setName}
      act="Keep"
      off={name.trim() === ''}
      onKeep={() => void keep()}
      onCancel={() => setName(null)}
    />
  )
}
