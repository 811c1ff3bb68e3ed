import { useState } from 'react'
import {
  type Entry,
  type EntryFields,
  endDateSchema,
  entryKinds,
  startDateSchema,
} from '../../../shared/domain/entry.ts'
import { client } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { ChoiceField, TextField } from '../../components/controls/field.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { reviewed } from '../review/reviewed.ts'
import css from './entry-dialog.module.css'
import { entryName, kindNames } from './entry-words.ts'

interface EntryDialogProps {
  /** Null for a new one. */
  readonly entry: Entry | null
  readonly onClose: () => void
}

const empty: EntryFields = { kind: 'work', title: null, organisation: null, location: null, start: null, end: null }

/** Types an entry in, or corrects what was read about one; what the reader was unsure of is offered to choose from. */
export function EntryDialog({ entry, onClose }: EntryDialogProps) {
  const [fields, setFields] = useState<EntryFields>(() => (entry ? fieldsOf(entry) : empty))
  const put = (part: Partial<EntryFields>) => setFields((before) => ({ ...before, ...part }))
  const right = dateFits(fields.start, startDateSchema) && dateFits(fields.end, endDateSchema)
  const named = fields.title !== null || fields.organisation !== null
  const save = async () => {
    const said = entry ? 'The entry was changed.' : `${entryName(fields)} was added.`
    const done = await reviewed<{ readonly undo: string }>(said, () =>
      entry ? client.library.editEntry({ id: entry.id, ...fields }) : client.library.addEntry(fields),
    )
    if (done) onClose()
  }
  const remove = async (id: string) => {
    const said = 'The entry was taken out; its items stand on their own.'
    if (await reviewed(said, () => client.library.removeEntry({ id }))) onClose()
  }
  return (
    <Dialog
      title={entry ? 'What this is' : 'A role, study or project of yours'}
      onClose={onClose}
      acts={
        <>
          {entry && (
            <span className={css.apart}>
              <Button onClick={() => remove(entry.id)}>Take this out</Button>
            </span>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={!right || !named} onClick={save}>
            {entry ? 'Save' : 'Add'}
          </Button>
        </>
      }
    >
      {entry?.doubts.map((doubt) => (
        <p key={doubt.message} className={css.doubt}>
          {doubt.message} {doubt.candidates.length > 0 && `Found: ${doubt.candidates.join(', ')}.`}
        </p>
      ))}
      <ChoiceField
        name="Kind"
        value={fields.kind}
        all={entryKinds.map((kind) => ({ id: kind, name: kindNames[kind].one }))}
        onChoose={(kind) => put({ kind })}
      />
      <TextField name="Title" value={fields.title ?? ''} onChange={(e) => put({ title: e.target.value || null })} />
      <TextField
        name="Organisation"
        value={fields.organisation ?? ''}
        onChange={(e) => put({ organisation: e.target.value || null })}
      />
      <TextField
        name="Place"
        value={fields.location ?? ''}
        onChange={(e) => put({ location: e.target.value || null })}
      />
      <div className={css.dates}>
        <TextField
          name="From (2021 or 2021-04)"
          value={fields.start ?? ''}
          onChange={(e) => put({ start: e.target.value || null })}
        />
        <TextField
          name="To (2021, 2021-04 or present)"
          value={fields.end ?? ''}
          onChange={(e) => put({ end: e.target.value || null })}
        />
      </div>
    </Dialog>
  )
}

const dateFits = (date: string | null, schema: typeof startDateSchema | typeof endDateSchema) =>
  date === null || schema.safeParse(date).success

const fieldsOf = ({ kind, title, organisation, location, start, end }: Entry): EntryFields => ({
  kind,
  title,
  organisation,
  location,
  start,
  end,
})
