import { useRef } from 'react'
import { Button, Keys } from '../../components/controls/button.tsx'
import { SearchField } from '../../components/controls/search-field.tsx'
import { isKey } from '../../components/keys.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { pair, type Target, typeAndPair } from '../pairing/pairing-acts.ts'
import css from './evidence-panel.module.css'
import { found } from './use-suggested.ts'

interface EvidenceSearchProps {
  readonly target: Target
  readonly count: number
  readonly query: string
  readonly taken: ReadonlySet<string>
  readonly onSearch: (query: string) => void
  /** Goes down to the first card. */
  readonly onDown: () => void
}

/** Searches the whole library while one types; Enter pairs the first found, Mod+Enter adds the words as new evidence. */
export function EvidenceSearch({ target, count, query, taken, onSearch, onDown }: EvidenceSearchProps) {
  const field = useRef<HTMLInputElement>(null)
  const words = query.trim()
  const add = async () => {
    if (!words || !(await typeAndPair(target, words))) return
    onSearch('')
    field.current?.focus()
  }
  const pairFirst = async () => {
    const first = (await found(words))?.find((id) => !taken.has(id))
    if (!first) return announce('Nothing found to pair.')
    if (await pair(target, first)) field.current?.select()
  }
  const onKey = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (isKey(event, 'Mod+Enter')) void add()
    else if (event.key === 'Enter') void (words && pairFirst())
    else if (event.key === 'ArrowDown') onDown()
    else if (event.key === 'Escape' && !words) onDown()
    else return
    event.preventDefault()
  }
  return (
    <>
      <SearchField
        ref={field}
        name="Search evidence or type a new one"
        placeholder={`Search ${count} items, or type to add a new one`}
        value={query}
        onSearch={onSearch}
        onKeyDown={onKey}
      />
      {words && (
        <div className={css.wide}>
          <Button small keys="Mod+Enter" onClick={add}>
            Add “{words.length > 28 ? `${words.slice(0, 28)}…` : words}” as evidence
          </Button>
          <span className={css.tip}>
            <Keys keys="Enter" /> pairs the first found
          </span>
        </div>
      )}
    </>
  )
}
