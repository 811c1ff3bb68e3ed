import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Dialog } from 'radix-ui'
import { useDeferredValue, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { api } from '../../api.ts'
import { Keys } from '../../components/controls/button.tsx'
import hidden from '../../components/hidden.module.css'
import { FocusBack } from '../../components/panes/focus-back.tsx'
import { useStore } from '../../components/store.ts'
import { type FoundGroup, findItems, type PaletteItem } from './find-items.ts'
import css from './palette.module.css'
import { usePaletteItems } from './palette-items.ts'
import { paletteOpen } from './palette-state.ts'
import { withFound } from './with-found.ts'

/** How many items of a group are shown. */
const most = 8

/** Every act and every item by name, and a field to look for them. */
export function PaletteDialog() {
  const open = useStore(paletteOpen)
  return (
    <Dialog.Root open={open} onOpenChange={(next) => paletteOpen.set(next)}>
      <Dialog.Portal>
        <Dialog.Overlay className={css.veil} />
        <Dialog.Content
          className={css.palette}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <FocusBack />
          <Dialog.Title className={hidden.hidden}>Search everything</Dialog.Title>
          <PaletteList />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function PaletteList() {
  const [query, setQuery] = useState('')
  const { all, first } = usePaletteItems()
  const words = query.trim()
  const found = useFound(words)
  const groups = useMemo(
    () => (words === '' ? grouped(first) : withFound(findItems(all, words, most), all, found)),
    [all, first, words, found],
  )
  // In one turn with the key: what is typed next is for the dialog that the act opens.
  const run = ({ run: act }: PaletteItem) => {
    flushSync(() => paletteOpen.set(false))
    act()
  }
  return (
    <Command label="Search everything" loop shouldFilter={false}>
      <Command.Input placeholder="Type an act or what you look for" value={query} onValueChange={setQuery} />
      <Command.List className={css.list}>
        {groups.length === 0 && <div className={css.empty}>Nothing found.</div>}
        {groups.map(({ group, items }) => (
          <Command.Group key={group} heading={group}>
            {items.map((item) => (
              <Command.Item key={item.key} value={item.key} onSelect={() => run(item)}>
                <span className={css.name}>{item.name}</span>
                {item.about && <span className={css.about}>{item.about}</span>}
                {item.keys && <Keys keys={item.keys} />}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  )
}

function grouped(items: readonly PaletteItem[]): FoundGroup[] {
  return [...Map.groupBy(items, ({ group }) => group)].map(([group, own]) => ({ group, items: own }))
}

/** Ids of evidence that the library's own search finds, which knows word stems; it answers a moment after the names do. */
function useFound(words: string): ReadonlySet<string> {
  const late = useDeferredValue(words)
  const found = useQuery({
    ...api.library.search.queryOptions({ input: { query: late, limit: most } }),
    enabled: late.length > 1,
  }).data
  return useMemo(() => new Set(late === words ? found : []), [found, late, words])
}
