import { Pencil, Plus } from 'lucide-react'
import type { Entry } from '../../shared/domain/entry.ts'
import { Button } from '../components/button.tsx'
import { entryDates, entryDuration, entryName } from './entry-words.ts'
import css from './group-list.module.css'

interface EntryHeadProps {
  readonly entry: Entry | null
  readonly onEdit: (entry: Entry) => void
  readonly onAdd: (entry: Entry) => void
}

/** The heading of an entry: what, where, when, and what the reader was not sure of. */
export function EntryHead({ entry, onEdit, onAdd }: EntryHeadProps) {
  if (!entry)
    return (
      <div className={css.entry}>
        <h3>On their own</h3>
        <small>under no role, study or project</small>
      </div>
    )
  const when = [entryDates(entry), entryDuration(entry, new Date().toISOString()), entry.location]
  return (
    <div className={css.entry}>
      <h3>{entryName(entry)}</h3>
      <small>{when.filter(Boolean).join(' · ')}</small>
      <span className={css.acts}>
        <Button look="bare" small label={`Edit ${entryName(entry)}`} onClick={() => onEdit(entry)}>
          <Pencil size={13} aria-hidden />
        </Button>
        <Button look="bare" small label={`Add an item to ${entryName(entry)}`} onClick={() => onAdd(entry)}>
          <Plus size={13} aria-hidden />
        </Button>
      </span>
      <span className={css.spacer} />
      {entry.doubts.map((doubt) => (
        <button
          key={`${doubt.field} ${doubt.candidates.join()}`}
          type="button"
          className={css.doubt}
          title={doubt.message}
          onClick={() => onEdit(entry)}
        >
          {doubt.candidates[0] ?? doubt.field} ?
        </button>
      ))}
    </div>
  )
}
