import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Dialog } from 'radix-ui'
import { useDeferredValue, useEffect, useState } from 'react'
import { api } from '../../api.ts'
import { Keys } from '../../components/controls/button.tsx'
import hidden from '../../components/hidden.module.css'
import { isKey } from '../../components/keys.ts'
import { useStore } from '../../components/store.ts'
import { entryName } from '../../library/entry-words.ts'
import { go } from '../navigation.ts'
import css from './palette.module.css'
import { useActs } from './palette-acts.ts'
import { paletteOpen } from './palette-state.ts'

/** Every act and every item by name. */
export function Palette() {
  const open = useStore(paletteOpen)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isKey(event, 'Mod+K')) return
      event.preventDefault()
      paletteOpen.set((now) => !now)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Dialog.Root open={open} onOpenChange={(next) => paletteOpen.set(next)}>
      <Dialog.Portal>
        <Dialog.Overlay className={css.veil} />
        <Dialog.Content className={css.palette} aria-describedby={undefined}>
          <Dialog.Title className={hidden.hidden}>Search everything</Dialog.Title>
          <PaletteList />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function PaletteList() {
  const [query, setQuery] = useState('')
  const acts = useActs()
  const applications = useQuery(api.applications.list.queryOptions()).data ?? []
  const library = useQuery(api.library.view.queryOptions()).data
  const found = useFound(query)
  const run = (act: () => void) => {
    paletteOpen.set(false)
    setTimeout(act)
  }
  return (
    <Command label="Search everything" loop>
      <Command.Input placeholder="Type an act or what you look for" value={query} onValueChange={setQuery} />
      <Command.List className={css.list}>
        {found.size === 0 && <Command.Empty className={css.empty}>Nothing found.</Command.Empty>}
        <Command.Group heading="Do">
          {acts.map((act) => (
            <Command.Item key={act.name} value={act.name} onSelect={() => run(act.run)}>
              <span className={css.name}>{act.name}</span>
              {act.keys && <Keys keys={act.keys} />}
            </Command.Item>
          ))}
        </Command.Group>
        {applications.length > 0 && (
          <Command.Group heading="Applications">
            {applications.map(({ id, title, company }) => (
              <Command.Item
                key={id}
                value={`${title} ${company ?? ''} ${id}`}
                onSelect={() => run(() => go({ kind: 'application', id, view: 'write' }))}
              >
                <span className={css.name}>{title}</span>
                <span className={css.about}>{company}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {found.size > 0 && (
          <Command.Group heading="Library" forceMount>
            {library?.evidence
              .filter((item) => found.has(item.id))
              .map((item) => {
                const entry = library.entries.find(({ id }) => id === item.entry)
                return (
                  <Command.Item
                    key={item.id}
                    value={item.id}
                    forceMount
                    onSelect={() => run(() => go({ kind: 'library', evidence: item.id }))}
                  >
                    <span className={css.name}>{item.text}</span>
                    <span className={css.about}>{entry && entryName(entry)}</span>
                  </Command.Item>
                )
              })}
          </Command.Group>
        )}
      </Command.List>
    </Command>
  )
}

function useFound(query: string): ReadonlySet<string> {
  const words = useDeferredValue(query.trim())
  const found = useQuery({
    ...api.library.search.queryOptions({ input: { query: words, limit: 12 } }),
    enabled: words.length > 1,
    placeholderData: keepPreviousData,
  }).data
  return new Set(words.length > 1 ? found : [])
}
