import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentLimit, LimitPreset } from '../../../shared/domain/limit.ts'
import { documentPresets, type KnownLimit, sectionPresets } from '../../../shared/writing/limit-presets.ts'
import { limitName } from '../../../shared/writing/limit-words.ts'
import { api } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { ChoiceField, TextField } from '../../components/controls/field.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { ScrollRegion } from '../../components/panes/scroll-region.tsx'
import css from './limit.module.css'
import { fieldsOf, type LimitFields, type LimitUnit, limitOf } from './limit-fields.ts'

interface LimitDialogProps {
  readonly title: string
  readonly limit: DocumentLimit | null
  /** Whether the limit is for a whole document, which may also be counted in pages. */
  readonly whole?: boolean
  readonly onSet: (limit: DocumentLimit | null) => void
  readonly onClose: () => void
}

const units: readonly { readonly id: LimitUnit; readonly name: string }[] = [
  { id: 'words', name: 'Words' },
  { id: 'characters', name: 'Characters, spaces included' },
  { id: 'letters', name: 'Characters without spaces' },
  { id: 'pages', name: 'Pages' },
]

/** Chooses a limit: one that forms are known to have, one of the person's own, or any other. */
export function LimitDialog({ title, limit, whole = false, onSet, onClose }: LimitDialogProps) {
  const [fields, setFields] = useState(() => fieldsOf(limit))
  const next = limitOf(fields)
  const put = (part: Partial<LimitFields>) => setFields((before) => ({ ...before, ...part }))
  const done = (chosen: DocumentLimit | null) => {
    onSet(chosen)
    onClose()
  }
  return (
    <Dialog
      title={title}
      about="What is counted is the plain text as a form receives it. Either bound may be left empty."
      onClose={onClose}
      acts={
        <>
          {limit && <Button onClick={() => done(null)}>No limit</Button>}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={next === null} onClick={() => done(next)}>
            Set limit
          </Button>
        </>
      }
    >
      <Presets whole={whole} chosen={next} onChoose={(preset) => setFields(fieldsOf(preset.limit))} />
      <div className={css.fields}>
        <TextField
          name="At most"
          inputMode="numeric"
          value={fields.most}
          onChange={(event) => put({ most: event.target.value })}
        />
        <ChoiceField
          name="Counted in"
          value={fields.unit}
          all={whole ? units : units.filter(({ id }) => id !== 'pages')}
          onChoose={(unit) => put({ unit })}
        />
        {fields.unit !== 'pages' && (
          <TextField
            name="At least"
            inputMode="numeric"
            value={fields.least}
            onChange={(event) => put({ least: event.target.value })}
          />
        )}
      </div>
      {fields.unit === 'characters' && (
        <label className={css.check}>
          <input type="checkbox" checked={fields.twice} onChange={(event) => put({ twice: event.target.checked })} />
          The form counts a line end twice
        </label>
      )}
      {(fields.unit === 'characters' || fields.unit === 'letters') && (
        <label className={css.check}>
          <input type="checkbox" checked={fields.emoji} onChange={(event) => put({ emoji: event.target.checked })} />
          The form counts an emoji twice, as fields of web pages do
        </label>
      )}
    </Dialog>
  )
}

interface PresetsProps {
  readonly whole: boolean
  readonly chosen: DocumentLimit | null
  readonly onChoose: (preset: LimitPreset) => void
}

/** Where a limit is said, and that it is not confirmed where that is so: the form decides. */
function sourceWords({ source, ...preset }: LimitPreset | KnownLimit): string {
  return 'confirmed' in preset && preset.confirmed === 'unconfirmed'
    ? `${source}. Not confirmed: the form decides.`
    : source
}

function Presets({ whole, chosen, onChoose }: PresetsProps) {
  const settings = useQuery(api.settings.get.queryOptions()).data
  const own = (settings?.limitPresets ?? []).filter(({ limit }) => whole || !('pages' in limit))
  const [picked, pick] = useState<string | null>(null)
  const all = [...own, ...(whole ? documentPresets : sectionPresets)]
  return (
    <ScrollRegion className={css.presets} name="Known limits">
      {all.map((preset) => (
        <button
          key={preset.name}
          type="button"
          className={css.preset}
          aria-pressed={picked === preset.name && chosen !== null && limitName(chosen) === limitName(preset.limit)}
          onClick={() => {
            pick(preset.name)
            onChoose(preset)
          }}
        >
          <span>{preset.name}</span>
          <span className={css.size}>{limitName(preset.limit)}</span>
          {preset.source !== '' && <small>{sourceWords(preset)}</small>}
        </button>
      ))}
    </ScrollRegion>
  )
}
