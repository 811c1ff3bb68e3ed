import { Ellipsis, Pencil, Plus } from 'lucide-react'
import { type KeyboardEvent, memo, useState } from 'react'
import type { Entry } from '../../../shared/domain/entry.ts'
import { client } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { Menu, type MenuAct } from '../../components/controls/menu.tsx'
import { isKey } from '../../components/keys.ts'
import { focusLine } from '../pages/focus-line.ts'
import { DoubtLine } from '../review/doubt-line.tsx'
import { EntryField } from '../review/entry-field.tsx'
import { EntryForm } from '../review/entry-form.tsx'
import review from '../review/review.module.css'
import { reviewed } from '../review/reviewed.ts'
import css from '../rows/group-list.module.css'
import { entryDates, entryDuration, entryName, kindNames } from './entry-words.ts'
import { isUndated } from './is-undated.ts'

interface EntryHeadProps {
  readonly entry: Entry | null
  /** Whether its place in the source was chosen. */
  readonly on: boolean
  /** Whether the Tab key stops here; one line of the list does, arrows lead to the others. */
  readonly focusable: boolean
  readonly onPick: (entry: Entry) => void
  readonly onEdit: (entry: Entry) => void
  readonly onAdd: (entry: Entry) => void
}

/** The heading of an entry: what, where, when, each put right in its place, and what the reader was not sure of. */
export const EntryHead = memo(function EntryHead({ entry, focusable, ...rest }: EntryHeadProps) {
  if (entry) return <KnownHead entry={entry} focusable={focusable} {...rest} />
  return (
    <div className={css.entry}>
      <h3 tabIndex={focusable ? 0 : -1} data-main>
        On their own
      </h3>
      <small>under no role, study or project</small>
    </div>
  )
})

function KnownHead({ entry, on, focusable, onPick, onEdit, onAdd }: EntryHeadProps & { readonly entry: Entry }) {
  const [merging, setMerging] = useState(false)
  const tabIndex = focusable ? 0 : -1
  const name = entryName(entry)
  const acts: readonly MenuAct[] = [
    { name: 'Change all of it…', keys: 'F2', run: () => onEdit(entry) },
    { name: 'Add an item to it…', run: () => onAdd(entry) },
    { name: 'Merge with another entry…', keys: 'm', run: () => setMerging(true) },
    { name: 'Take it out', keys: 'Delete', run: () => void drop(entry) },
  ]
  const onKeyDown = (event: KeyboardEvent) => {
    const main = event.target instanceof Element && event.target.closest('[data-main]')
    const act = main && acts.find(({ keys }) => keys !== undefined && isKey(event, keys))
    if (!act) return
    event.preventDefault()
    act.run()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields within
    <div className={on ? css.chosen : undefined} onKeyDown={onKeyDown}>
      <div className={css.entry}>
        <Named entry={entry} tabIndex={tabIndex} onPick={() => onPick(entry)} />
        <span className={css.acts}>
          <span className={css.quick}>
            <Button look="bare" small tabIndex={tabIndex} label={`Edit ${name}`} onClick={() => onEdit(entry)}>
              <Pencil size={13} aria-hidden />
            </Button>
            <Button look="bare" small tabIndex={tabIndex} label={`Add an item to ${name}`} onClick={() => onAdd(entry)}>
              <Plus size={13} aria-hidden />
            </Button>
          </span>
          <Menu acts={acts}>
            <Button look="bare" small tabIndex={tabIndex} label={`More for ${name}`}>
              <Ellipsis size={13} aria-hidden />
            </Button>
          </Menu>
        </span>
      </div>
      {entry.doubts.map((doubt) => (
        <DoubtLine key={`${doubt.field} ${doubt.candidates.join()}`} entry={entry} doubt={doubt} tabIndex={tabIndex} />
      ))}
      {merging && (
        <EntryForm
          name={`Merge ${name} with`}
          act="Merge"
          not={entry.id}
          alone={false}
          className={review.entryForm}
          onChoose={({ entry: other }) => other !== null && void merge(entry, other)}
          onDone={() => {
            setMerging(false)
            focusLine(`entry ${entry.id}`)
          }}
        />
      )}
    </div>
  )
}

interface NamedProps {
  readonly entry: Entry
  readonly tabIndex: number
  readonly onPick: () => void
}

function Named({ entry, tabIndex, onPick }: NamedProps) {
  const { id, kind, title, organisation, location, start, end, doubts } = entry
  const titled = title !== null || organisation === null || doubts.some((doubt) => doubt.field === 'title')
  const field = { entry: id, tabIndex, onPick }
  const lasted = entryDuration(entry, new Date().toISOString())
  const dated = entryDates(entry) !== '' || isUndated(entry)
  // A name of its own says nothing of the kind: a job that was read as a study is seen here.
  const said = kind === 'other' || (title === null && organisation === null) ? '' : kindNames[kind].one
  return (
    <div className={css.told}>
      <h3>
        {titled && (
          <EntryField
            {...field}
            field="title"
            name="Title"
            shown={title}
            empty={organisation === null ? entryName(entry) : 'no title'}
            main
          />
        )}
        {titled && organisation !== null && ' · '}
        {organisation !== null && (
          <EntryField {...field} field="organisation" name="Organisation" shown={organisation} main={!titled} />
        )}
      </h3>
      <small>
        {said}
        {said !== '' && dated && ' · '}
        <EntryField
          {...field}
          field="dates"
          name="Dates"
          shown={entryDates(entry) || null}
          value={[start, end].filter(Boolean).join(' – ')}
          {...(isUndated(entry) ? { empty: 'no dates' } : {})}
        />
        {lasted && ` · ${lasted}`}
        {location !== null && (said !== '' || dated) && ' · '}
        <EntryField {...field} field="location" name="Place" shown={location} />
      </small>
    </div>
  )
}

async function merge(entry: Entry, other: string): Promise<void> {
  await reviewed('The two entries are one now.', () => client.review.mergeEntries({ into: entry.id, from: other }))
}

async function drop(entry: Entry): Promise<void> {
  await reviewed('The entry was taken out; its items stand on their own.', () =>
    client.library.removeEntry({ id: entry.id }),
  )
}
