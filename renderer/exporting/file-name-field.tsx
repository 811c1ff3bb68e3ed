import { useState } from 'react'
import type { Settings } from '../../shared/domain/settings.ts'
import { type ExportNameParts, exportName, usualPattern } from '../../shared/formats/leaving/export-name.ts'
import { client } from '../api.ts'
import { localDay } from '../app/local-day.ts'
import { attempt } from '../app/notices/toasts.ts'
import { TextField } from '../components/controls/field.tsx'

interface FileNameFieldProps {
  readonly settings: Settings
  /** Whose file the example names. */
  readonly example: Pick<ExportNameParts, 'author' | 'role' | 'company' | 'kind'>
  readonly className?: string | undefined
}

/** The pattern by which exported files are named, kept when the field is left, with a name it makes. */
export function FileNameField({ settings, example, className }: FileNameFieldProps) {
  const [today] = useState(() => localDay())
  const [pattern, setPattern] = useState(settings.fileName)
  const keep = () => void attempt(() => client.settings.set({ fileName: pattern.trim() || usualPattern }))
  return (
    <>
      <TextField
        name="Name of exported files"
        value={pattern}
        maxLength={200}
        onChange={(event) => setPattern(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <p className={className}>
        {'{lastname} {name} {role} {company} {kind} {date}'} stand for what they say. For example:{' '}
        <b>{exportName({ ...example, extension: 'pdf', pattern, today })}</b>
      </p>
    </>
  )
}
