import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { api } from '../api.ts'
import { Frame } from '../app/frame.tsx'
import { openPalette } from '../app/palette-state.ts'
import { Button } from '../components/button.tsx'
import { chooseFiles } from '../components/choose-files.ts'
import { SearchField } from '../components/search-field.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { GroupList } from './group-list.tsx'
import { ImportBar } from './import-bar.tsx'
import { importFiles } from './importing.ts'
import { LibraryFooter } from './library-footer.tsx'
import { libraryGroups, type Shown } from './library-groups.ts'
import css from './library-screen.module.css'
import { NothingYet } from './nothing-yet.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { SourceList } from './source-list.tsx'
import { SourcePane } from './source-pane.tsx'
import { UnplacedTray } from './unplaced-tray.tsx'

interface LibraryScreenProps {
  readonly source?: string | undefined
  readonly evidence?: string | undefined
}

/** Everything the person has brought, each item beside the words it came from. */
export function LibraryScreen({ source, evidence }: LibraryScreenProps) {
  const view = useQuery(api.library.view.queryOptions()).data
  const [open, setOpen] = useState<'type' | 'paste' | null>(null)
  return (
    <Frame
      title="Library"
      crumb="everything you have done, with where it is written"
      acts={
        <>
          <Button keys="Mod+K" onClick={openPalette}>
            Search everything
          </Button>
          <Button onClick={() => setOpen('type')}>Type one in</Button>
          <Button onClick={() => setOpen('paste')}>Paste…</Button>
          <Button look="primary" onClick={async () => importFiles(await chooseFiles(true))}>
            Import…
          </Button>
        </>
      }
      footer={view && <LibraryFooter view={view} />}
    >
      {view && <LibraryBody key={`${source} ${evidence}`} view={view} source={source} evidence={evidence} />}
      {open === 'type' && <EvidenceDialog entry={null} onClose={() => setOpen(null)} />}
      {open === 'paste' && <PasteDialog onClose={() => setOpen(null)} />}
    </Frame>
  )
}

function LibraryBody({ view, source, evidence }: LibraryScreenProps & { readonly view: LibraryView }) {
  const start = view.evidence.find((item) => item.id === evidence)
  const [shown, setShown] = useState<Shown>(source ? { kind: 'source', source } : { kind: 'all' })
  const [current, setCurrent] = useState<string | null>(evidence ?? null)
  const [opened, setOpened] = useState<string | null>(source ?? start?.origins[0]?.source ?? null)
  const [query, setQuery] = useState('')
  const found = useFound(query)
  const groups = useMemo(() => libraryGroups(view, shown, found), [view, shown, found])
  const sourceId = opened ?? view.sources[0]?.id ?? null
  const pick = (item: Evidence) => {
    setCurrent(item.id)
    const here = item.origins.some((origin) => origin.source === sourceId)
    if (!here && item.origins[0]) setOpened(item.origins[0].source)
  }
  const show = (next: Shown) => {
    setShown(next)
    if (next.kind === 'source') setOpened(next.source)
  }
  if (view.sources.length + view.evidence.length === 0)
    return (
      <div>
        <ImportBar view={view} />
        <NothingYet />
      </div>
    )
  return (
    <div className={css.screen}>
      <SourceList view={view} shown={shown} onShow={show} />
      <section className={css.middle} aria-label="Items">
        <div className={css.search}>
          <SearchField
            name="Search the library"
            placeholder={`Search ${view.evidence.length} items`}
            value={query}
            onSearch={setQuery}
          />
        </div>
        <ImportBar view={view} />
        <GroupList groups={groups} current={current} onPick={pick} searched={query.trim() !== ''} />
        <UnplacedTray view={view} shown={shown} onOpen={setOpened} />
      </section>
      {sourceId && <SourcePane key={sourceId} id={sourceId} view={view} current={current} onPick={setCurrent} />}
    </div>
  )
}

/** The ids that a search finds; null while nothing is searched for. */
function useFound(query: string): ReadonlySet<string> | null {
  const words = useDeferredValue(query.trim())
  const found = useQuery({
    ...api.library.search.queryOptions({ input: { query: words, limit: 200 } }),
    enabled: words !== '',
    placeholderData: (before: string[] | undefined) => before,
  }).data
  return useMemo(() => (words === '' || !found ? null : new Set(found)), [words, found])
}
