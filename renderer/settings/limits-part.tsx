import { X } from 'lucide-react'
import { useState } from 'react'
import type { LimitPreset } from '../../shared/domain/limit.ts'
import type { Settings } from '../../shared/domain/settings.ts'
import { limitName } from '../../shared/writing/limit-words.ts'
import { api, client, queries } from '../api.ts'
import { attempt, say } from '../app/notices/toasts.ts'
import { Button } from '../components/controls/button.tsx'
import { ChoiceField, TextField } from '../components/controls/field.tsx'
import { fieldsOf, type LimitFields, type LimitUnit, limitOf } from '../workspace/kinds/limit-fields.ts'
import css from './limits-part.module.css'
import screen from './settings-screen.module.css'

const units: readonly { readonly id: LimitUnit; readonly name: string }[] = [
  { id: 'words', name: 'Words' },
  { id: 'characters', name: 'Characters' },
  { id: 'letters', name: 'Characters without spaces' },
  { id: 'pages', name: 'Pages' },
]

/** The person's own limits, beside those the app knows. */
export function LimitsPart({ settings }: { readonly settings: Settings }) {
  const { limitPresets } = settings
  return (
    <section className={screen.part}>
      <h2 className={screen.title}>Limits of your own</h2>
      {limitPresets.length > 0 && (
        <ul className={css.list}>
          {limitPresets.map((preset) => (
            <li key={preset.name} className={css.preset}>
              <span>{preset.name}</span>
              <span>{limitName(preset.limit)}</span>
              <Button
                small
                look="bare"
                label={`Remove ${preset.name}`}
                onClick={() => void remove(preset, limitPresets)}
              >
                <X size={13} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewPreset onAdd={(preset) => keep([...limitPresets.filter(({ name }) => name !== preset.name), preset])} />
    </section>
  )
}

function NewPreset({ onAdd }: { readonly onAdd: (preset: LimitPreset) => Promise<unknown> }) {
  const [name, setName] = useState('')
  const [source, setSource] = useState('')
  const [fields, setFields] = useState<LimitFields>(() => fieldsOf(null))
  const limit = limitOf(fields)
  const put = (part: Partial<LimitFields>) => setFields((before) => ({ ...before, ...part }))
  const add = async () => {
    if (limit === null || name.trim() === '') return
    await onAdd({ name: name.trim(), limit, source: source.trim() })
    setName('')
    setSource('')
    setFields(fieldsOf(null))
  }
  return (
    <div className={css.fields}>
      <TextField
        name="Name of the form"
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        name="At most"
        inputMode="numeric"
        value={fields.most}
        onChange={(event) => put({ most: event.target.value })}
      />
      <ChoiceField name="Counted in" value={fields.unit} all={units} onChoose={(unit) => put({ unit })} />
      <TextField
        name="Where it says so"
        maxLength={300}
        value={source}
        onChange={(event) => setSource(event.target.value)}
      />
      <Button disabled={limit === null || name.trim() === ''} onClick={() => void add()}>
        Add limit
      </Button>
    </div>
  )
}

/** Takes a limit away, until that is taken back. */
async function remove(preset: LimitPreset, all: readonly LimitPreset[]): Promise<void> {
  if (await keep(all.filter((one) => one !== preset)))
    say(`The limit “${preset.name}” was removed.`, { label: 'Undo', run: () => void keep(all) })
}

async function keep(limitPresets: readonly LimitPreset[]): Promise<boolean> {
  const settings = await attempt(() => client.settings.set({ limitPresets: [...limitPresets] }))
  if (settings) queries.setQueryData(api.settings.get.queryKey(), settings)
  return settings !== null
}
