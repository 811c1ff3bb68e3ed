import { useState } from 'react'
import { type Entry, type EntryFields, endDateSchema, entryKinds, startDateSchema } from '../../shared/domain/entry.ts'
import { client } from '../api.ts'
import { attempt, say } from '../app/toasts.ts'
import { Button } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { ChoiceField, TextField } from '../components/field.tsx'
import css from './entry-dialog.module.css'
import { kindNames } from './entry-words.ts'

/** Corrects what was read about an entry; what the reader was unsure of is offered to choose from. */
export function EntryDialog({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const [fields, setFields] = useState<EntryFields>(() => ({
    kind: entry.kind,
    title: entry.title,
    organisation: entry.organisation,
    location: entry.location,
    start: entry.start,
    end: entry.end,
  }))
  const put = (part: Partial<EntryFields>) => setFields((before) => ({ ...before, ...part }))
  const right = dateFits(fields.start, startDateSchema) && dateFits(fields.end, endDateSchema)
  const save = async () => {
    const done = await attempt(() => client.library.editEntry({ id: entry.id, ...fields }))
    if (!done) return
    onClose()
    say('The entry was changed.', {
      label: 'Undo',
      run: () => void attempt(() => client.library.undo({ undo: done.undo })),
    })
  }
  return (
    <Dialog
      title="What this is"
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={!right} onClick={save}>
            Save
          </Button>
        </>
      }
    >
      {entry.doubts.map((doubt) => (
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
