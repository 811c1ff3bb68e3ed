import { useState } from 'react'
import type { Settings } from '../../shared/domain/settings.ts'
import { exportName, usualPattern } from '../../shared/formats/export-name.ts'
import { client } from '../api.ts'
import { attempt } from '../app/toasts.ts'
import { TextField } from '../components/field.tsx'
import css from './settings-screen.module.css'

const example = {
  author: 'Ada Okafor',
  role: 'Ward Manager',
  company: 'Fernhill Hospital',
  kind: 'statement',
  extension: 'pdf',
} as const

/** How exported files are named. */
export function FilesPart({ settings }: { readonly settings: Settings }) {
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'))
  const [pattern, setPattern] = useState(settings.fileName)
  const keep = () => void attempt(() => client.settings.set({ fileName: pattern.trim() || usualPattern }))
  return (
    <section className={css.part}>
      <h2 className={css.title}>Files</h2>
      <TextField
        name="Name of exported files"
        value={pattern}
        onChange={(event) => setPattern(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <p className={css.text}>
        {'{lastname} {name} {role} {company} {kind} {date}'} stand for what they say. For example:{' '}
        <b>{exportName({ ...example, pattern, today })}</b>
      </p>
    </section>
  )
}
