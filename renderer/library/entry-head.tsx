import { Pencil, Plus } from 'lucide-react'
import { memo } from 'react'
import type { Entry } from '../../shared/domain/entry.ts'
import { Button } from '../components/button.tsx'
import { entryDates, entryDuration, entryName } from './entry-words.ts'
import css from './group-list.module.css'

interface EntryHeadProps {
  readonly entry: Entry | null
  /** Whether its place in the source was chosen. */
  readonly on: boolean
  /** Whether the Tab key stops here; one line of the list does, arrows lead to the others. */
  readonly focusable: boolean
  readonly onEdit: (entry: Entry) => void
  readonly onAdd: (entry: Entry) => void
}

/** The heading of an entry: what, where, when, and what the reader was not sure of. */
export const EntryHead = memo(function EntryHead({ entry, on, focusable, onEdit, onAdd }: EntryHeadProps) {
  const tabIndex = focusable ? 0 : -1
  if (!entry)
    return (
      <div className={css.entry}>
        <h3 tabIndex={tabIndex} data-main>
          On their own
        </h3>
        <small>under no role, study or project</small>
      </div>
    )
  const classes = on ? `${css.entry} ${css.chosen}` : css.entry
  const when = [entryDates(entry), entryDuration(entry, new Date().toISOString()), entry.location]
  return (
    <div className={classes}>
      <h3>
        <button type="button" className={css.entryName} data-main tabIndex={tabIndex} onClick={() => onEdit(entry)}>
          {entryName(entry)}
        </button>
      </h3>
      <small>{when.filter(Boolean).join(' · ')}</small>
      <span className={css.acts}>
        <Button look="bare" small tabIndex={tabIndex} label={`Edit ${entryName(entry)}`} onClick={() => onEdit(entry)}>
          <Pencil size={13} aria-hidden />
        </Button>
        <Button
          look="bare"
          small
          tabIndex={tabIndex}
          label={`Add an item to ${entryName(entry)}`}
          onClick={() => onAdd(entry)}
        >
          <Plus size={13} aria-hidden />
        </Button>
      </span>
      <span className={css.spacer} />
      {entry.doubts.map((doubt) => (
        <button
          key={`${doubt.field} ${doubt.candidates.join()}`}
          type="button"
          className={css.doubt}
          tabIndex={tabIndex}
          title={doubt.message}
          onClick={() => onEdit(entry)}
        >
          {doubt.candidates[0] ?? doubt.field} ?
        </button>
      ))}
    </div>
  )
})
