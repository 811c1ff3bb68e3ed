import { useState } from 'react'
import type { Snapshot } from '../../shared/contract/documents.ts'
import { client } from '../api.ts'
import { attempt } from '../app/notices/toasts.ts'
import { Button } from '../components/controls/button.tsx'
import css from './history.module.css'
import { NameForm } from './name-form.tsx'
import { versionDay, versionName, versionTime } from './version-words.ts'

interface VersionHeadProps {
  readonly application: string
  readonly version: Snapshot
}

/** When a version was kept and what it is called, with a way to name it. A version with a name is never thinned out. */
export function VersionHead({ application, version }: VersionHeadProps) {
  const [editing, setEditing] = useState(false)
  const [name, setName] = useState(version.name ?? '')
  const keep = async () => {
    setEditing(false)
    const given = name.trim() === '' ? null : name.trim()
    await attempt(() => client.documents.nameVersion({ application, id: version.id, name: given }))
  }
  const at = `${versionDay(version.at, new Date())}, ${versionTime(version.at)}`
  if (!editing)
    return (
      <div className={css.head}>
        <h3>
          {at}: {versionName(version)}
        </h3>
        <Button small onClick={() => setEditing(true)}>
          {version.name === undefined ? 'Keep under a name…' : 'Rename…'}
        </Button>
      </div>
    )
  return (
    <NameForm
      className={css.head}
      label="Name of this version"
      placeholder="For example: before Jo read it"
      name={name}
      onName={setName}
      act={name.trim() === '' && version.name !== undefined ? 'Take the name away' : 'Keep'}
      onKeep={() => void keep()}
      onCancel={() => setEditing(false)}
    />
  )
}
