import { X } from 'lucide-react'
import type { Ref } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { Button, Keys } from '../components/controls/button.tsx'
import { SearchField } from '../components/controls/search-field.tsx'
import { entryName, kindNames } from './entries/entry-words.ts'
import { isAll, type LibraryFilter, type Look, toggled, type Use } from './library-filter.ts'
import css from './library-toolbar.module.css'

interface LibraryToolbarProps {
  readonly view: LibraryView
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly filter: LibraryFilter
  readonly onFilter: (filter: LibraryFilter) => void
  /** How many items are shown. */
  readonly shown: number
  readonly onClear: () => void
  readonly field: Ref<HTMLInputElement>
  /** The down key in the search field leads into the list. */
  readonly onDown: () => void
}

/** Search, what the list is narrowed to, and how much that leaves. */
export function LibraryToolbar(props: LibraryToolbarProps) {
  const { view, query, onQuery, filter, onFilter, shown, onClear, field, onDown } = props
  const narrowed = query.trim() !== '' || !isAll(filter)
  return (
    <search className={css.bar} aria-label="Library">
      <div className={css.line}>
        <SearchField
          name="Search the library"
          placeholder={`Search ${view.evidence.length} items`}
          aria-keyshortcuts="Control+F Meta+F /"
          value={query}
          ref={field}
          onSearch={onQuery}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault()
              onDown()
            } else if (event.key === 'Escape') onQuery('')
          }}
        />
        {query === '' && (
          <span className={css.key}>
            <Keys keys="Mod+F" />
          </span>
        )}
        <EntryChoice view={view} filter={filter} onFilter={onFilter} />
      </div>
      <div className={css.line}>
        <output className={css.count}>
          {narrowed ? `${shown} of ${view.evidence.length} items` : `${view.evidence.length} items`}
        </output>
        <Chips view={view} filter={filter} onFilter={onFilter} />
        {narrowed && (
          <Button small look="bare" onClick={onClear}>
            Clear all
          </Button>
        )}
      </div>
    </search>
  )
}

type ChoiceProps = Pick<LibraryToolbarProps, 'view' | 'filter' | 'onFilter'>

function EntryChoice({ view, filter, onFilter }: ChoiceProps) {
  return (
    <select
      className={css.entry}
      aria-label="Under"
      value={filter.entry ?? ''}
      onChange={(event) => onFilter({ ...filter, entry: event.target.value || null })}
    >
      <option value="">Any role or study</option>
      {view.entries.map((entry) => (
        <option key={entry.id} value={entry.id}>
          {entryName(entry)}
        </option>
      ))}
    </select>
  )
}

const looks: Readonly<Record<Look, string>> = { doubts: 'Not sure', undated: 'No dates' }
const useNames: Readonly<Record<Use, string>> = { used: 'Used', unused: 'Unused' }

/** Each chosen part of the filter, to be taken away one by one. */
function Chips({ view, filter, onFilter }: ChoiceProps) {
  const sources = new Map(view.sources.map(({ id, name }) => [id, name]))
  const entry = view.entries.find(({ id }) => id === filter.entry)
  const chips = [
    ...[...filter.sources].map((id) => ({
      name: sources.get(id) ?? 'a source',
      without: { ...filter, sources: toggled(filter.sources, id) },
    })),
    ...[...filter.kinds].map((kind) => ({
      name: kindNames[kind].many,
      without: { ...filter, kinds: toggled(filter.kinds, kind) },
    })),
    ...(entry ? [{ name: entryName(entry), without: { ...filter, entry: null } }] : []),
    ...(filter.look ? [{ name: looks[filter.look], without: { ...filter, look: null } }] : []),
    ...(filter.use ? [{ name: useNames[filter.use], without: { ...filter, use: null } }] : []),
  ]
  return chips.map(({ name, without }) => (
    <button
      key={name}
      type="button"
      className={css.chip}
      aria-label={`No longer only ${name}`}
      onClick={() => onFilter(without)}
    >
      {name} <X size={11} aria-hidden />
    </button>
  ))
}
