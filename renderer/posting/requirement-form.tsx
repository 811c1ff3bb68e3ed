import { type KeyboardEvent, useId, useState } from 'react'
import type { Posting } from '../../shared/domain/posting.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { requirementLevels } from '../../shared/domain/requirement-levels.ts'
import { Button } from '../components/controls/button.tsx'
import { ChoiceField, TextArea, TextField } from '../components/controls/field.tsx'
import { isKey } from '../components/keys.ts'
import { levelNames } from '../components/marks/level-pill.tsx'
import css from './posting-view.module.css'
import type { RequirementActs } from './requirement-acts.ts'
import { changedFields, fieldsOf, type LimitUnit, type RequirementFields } from './requirement-fields.ts'

interface RequirementFormProps {
  readonly one: Requirement
  readonly posting: Posting
  readonly acts: RequirementActs
  readonly onDone: () => void
}

const levels = requirementLevels.map((id) => ({ id, name: levelNames[id].name }))
const units: readonly { readonly id: LimitUnit; readonly name: string }[] = [
  { id: 'none', name: 'no limit' },
  { id: 'words', name: 'words' },
  { id: 'characters', name: 'characters' },
]

/** A requirement's words, level, group, years and limit, to correct. The posting's own words stay beside edited ones. */
export function RequirementForm({ one, posting, acts, onDone }: RequirementFormProps) {
  const [fields, setFields] = useState(() => fieldsOf(one))
  const set = (change: Partial<RequirementFields>) => setFields((all) => ({ ...all, ...change }))
  const groups = useId()
  const save = async () => {
    const edit = changedFields(one, fields)
    if (Object.keys(edit).length === 0 || (await acts.edit(one.id, edit))) onDone()
  }
  const keys = (event: KeyboardEvent) => {
    const single = event.target instanceof HTMLInputElement
    if (event.key === 'Escape') onDone()
    else if (isKey(event, 'Mod+Enter') || (single && isKey(event, 'Enter'))) void save()
    else return
    event.preventDefault()
  }
  const verbatim = one.original ?? one.text
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter saves and Escape leaves, as in any form
    <div className={css.form} data-form onKeyDown={keys}>
      <TextArea
        name="Words"
        rows={4}
        autoFocus
        value={fields.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      {fields.text.trim() !== verbatim && (
        <p className={css.verbatim}>
          In the posting: “{verbatim}”{' '}
          <Button small onClick={() => set({ text: verbatim })}>
            Use these words
          </Button>
        </p>
      )}
      <div className={css.fields}>
        <ChoiceField name="Level" value={fields.level} all={levels} onChoose={(level) => set({ level })} />
        <TextField
          name="Group"
          list={groups}
          maxLength={300}
          value={fields.group}
          onChange={(event) => set({ group: event.target.value })}
        />
        <datalist id={groups}>
          {[...new Set(posting.requirements.map(({ group }) => group))].map(
            (group) => group && <option key={group} value={group} />,
          )}
        </datalist>
        <TextField
          name="Years, at least"
          type="number"
          min={0}
          max={60}
          step={0.5}
          value={fields.least}
          onChange={(event) => set({ least: event.target.value })}
        />
        <TextField
          name="Years, at most"
          type="number"
          min={0}
          max={60}
          step={0.5}
          value={fields.most}
          onChange={(event) => set({ most: event.target.value })}
        />
        <ChoiceField name="Limit" value={fields.unit} all={units} onChoose={(unit) => set({ unit })} />
        <TextField
          name="At most"
          type="number"
          min={1}
          max={100_000}
          disabled={fields.unit === 'none'}
          value={fields.size}
          onChange={(event) => set({ size: event.target.value })}
        />
      </div>
      <div className={css.formActs}>
        <Button small keys="Esc" onClick={onDone}>
          Cancel
        </Button>
        <Button small look="primary" keys="Mod+Enter" disabled={fields.text.trim() === ''} onClick={save}>
          Save
        </Button>
      </div>
    </div>
  )
}
