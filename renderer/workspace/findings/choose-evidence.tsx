import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { api } from '../../api.ts'
import { SearchField } from '../../components/controls/search-field.tsx'
import css from './finding-card.module.css'

interface ChooseEvidenceProps {
  readonly view: LibraryView
  /** What comes close, shown until something is searched for. */
  readonly offered: readonly string[]
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

const most = 8

/** Chooses one item of the library. Enter takes the first, Escape goes back. */
export function ChooseEvidence({ view, offered, onChoose, onClose }: ChooseEvidenceProps) {
  const [query, setQuery] = useState('')
  const words = query.trim()
  const found = useQuery({
    ...api.library.search.queryOptions({ input: { query: words, limit: most } }),
    enabled: words !== '',
  })
  const ids = words === '' ? offered : (found.data ?? [])
  const items = ids.slice(0, most).flatMap((id) => view.evidence.find((one) => one.id === id) ?? [])
  const onKeyDown = (event: KeyboardEvent) => {
    const first = items[0]
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && first && event.target instanceof HTMLInputElement) onChoose(first.id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field and the list below it
    <div className={css.choose} onKeyDown={onKeyDown}>
      <SearchField name="Search your evidence" placeholder="Search your evidence" autoFocus onSearch={setQuery} />
      {items.map(({ id, text }) => (
        <button key={id} type="button" className={css.item} onClick={() => onChoose(id)}>
          {text}
        </button>
      ))}
      {words !== '' && found.data?.length === 0 && <p className={css.from}>Nothing found.</p>}
    </div>
  )
}
