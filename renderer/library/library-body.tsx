import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { api } from '../api.ts'
import { Button } from '../components/controls/button.tsx'
import { EmptyState } from '../components/messages/empty-state.tsx'
import { ImportBar } from './bringing/import-bar.tsx'
import { EntryDialog } from './entries/entry-dialog.tsx'
import { everything, filterCounts, isAll, type LibraryFilter } from './library-filter.ts'
import css from './library-screen.module.css'
import { LibraryToolbar } from './library-toolbar.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { focusLine } from './pages/focus-line.ts'
import { usePickFromSource } from './pages/use-pick-from-source.ts'
import { DoublesList } from './review/doubles-list.tsx'
import { LookBar } from './review/look-bar.tsx'
import { PickedBar } from './review/picked-bar.tsx'
import { useNewlyRead } from './review/use-newly-read.ts'
import { usePicked } from './review/use-picked.ts'
import { useReviewOrder } from './review/use-review-order.ts'
import { useUndoKey } from './review/use-undo-key.ts'
import { EvidenceDialog } from './rows/evidence-dialog.tsx'
import { GroupList } from './rows/group-list.tsx'
import { libraryGroups, type Shown } from './rows/library-groups.ts'
import { libraryRows } from './rows/library-rows.ts'
import { SelfCheck } from './self-check.tsx'
import { SourceList } from './sources/source-list.tsx'
import { SourcePane } from './sources/source-pane.tsx'
import { UnplacedTray } from './sources/unplaced-tray.tsx'
import { VersionBar } from './sources/version-bar.tsx'
import { useLibraryFacts } from './use-library-facts.ts'
import { useSearchKeys } from './use-search-keys.ts'

interface LibraryBodyProps {
  readonly view: LibraryView
  readonly source?: string | undefined
  readonly evidence?: string | undefined
}

type Open =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'item'; readonly item: Evidence }
  | { readonly kind: 'add'; readonly entry: string }
  | null

/** The list with what narrows it at the left and the source of the chosen item at the right. */
export function LibraryBody({ view, source, evidence }: LibraryBodyProps) {
  const [filter, setFilter] = useState<LibraryFilter>(() =>
    source ? { ...everything, sources: new Set([source]) } : everything,
  )
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<Open>(null)
  const [onDoubles, setOnDoubles] = useState(false)
  const doubles = useQuery(api.review.doubles.queryOptions()).data?.length ?? 0
  const facts = useLibraryFacts(view, query)
  const found = useMemo(() => libraryGroups(view, filter, facts.filter), [view, filter, facts.filter])
  const groups = useReviewOrder(view, found)
  const rows = useMemo(() => libraryRows(groups), [groups])
  const counts = useMemo(() => filterCounts(view, filter, facts.filter), [view, filter, facts.filter])
  const picked = usePicked(view.evidence, rows)
  const { sourceId, current, setCurrent, setOpened, pick } = useChosen(view, { source, evidence })
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const showNew = useCallback(
    (read: string) => {
      setOpened(read)
      scroller?.scrollTo({ top: 0 })
    },
    [setOpened, scroller],
  )
  useNewlyRead(source ?? evidence ?? null, showNew)
  // Another list begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what narrows the list is the reason, not an input
  useEffect(() => {
    scroller?.scrollTo({ top: 0 })
  }, [filter, facts.filter.found])
  const pickFromSource = usePickFromSource({
    rows,
    onChoose: setCurrent,
    onWiden: () => {
      setOnDoubles(false)
      setFilter(everything)
      setQuery('')
    },
  })
  const toSearch = useCallback(() => field.current?.select(), [])
  useSearchKeys(toSearch)
  useUndoKey()
  const acts = useMemo(
    () => ({
      onPick: pick,
      onEdit: (item: Evidence) => setOpen({ kind: 'item', item }),
      onPickEntry: (entry: Entry) => setCurrent(`entry ${entry.id}`),
      onEditEntry: (entry: Entry) => {
        setCurrent(`entry ${entry.id}`)
        setOpen({ kind: 'entry', entry })
      },
      onAdd: (entry: Entry) => setOpen({ kind: 'add', entry: entry.id }),
      onToggle: picked.toggle,
    }),
    [pick, setCurrent, picked.toggle],
  )
  const narrow = (next: LibraryFilter) => {
    setOnDoubles(false)
    setFilter(next)
    const [only] = next.sources
    if (next.sources.size === 1 && only !== undefined && !filter.sources.has(only)) setOpened(only)
  }
  const clear = () => {
    setOnDoubles(false)
    setFilter(everything)
    setQuery('')
    toSearch()
  }
  if (view.sources.length + view.evidence.length + view.entries.length === 0)
    return (
      <div className={css.nothing}>
        <ImportBar view={view} />
        <NothingYet />
      </div>
    )
  const close = () => {
    setOpen(null)
    if (open?.kind === 'item') focusLine(open.item.id)
    if (open?.kind === 'entry') focusLine(`entry ${open.entry.id}`)
  }
  return (
    <div className={css.screen}>
      <SourceList
        view={view}
        filter={filter}
        counts={counts}
        used={facts.row.uses !== null}
        onFilter={narrow}
        doubles={doubles}
        onDoubles={onDoubles}
        onShowDoubles={setOnDoubles}
      />
      <section className={css.middle} aria-label="Items">
        <LibraryToolbar
          view={view}
          query={query}
          onQuery={(next) => {
            setOnDoubles(false)
            setQuery(next)
          }}
          filter={filter}
          onFilter={narrow}
          shown={groups.reduce((sum, group) => sum + group.evidence.length, 0)}
          onClear={clear}
          field={field}
          onDown={() => scroller?.querySelector<HTMLElement>('[data-main][tabindex="0"]')?.focus()}
        />
        <div className={css.notices}>
          <ImportBar view={view} />
          <VersionBar view={view} />
          <SelfCheck view={view} onPick={pickFromSource} />
        </div>
        <LookBar rows={rows} current={current} onChoose={setCurrent} />
        <PickedBar evidence={view.evidence} picked={picked} />
        <div className={css.scroller} ref={setScroller}>
          {onDoubles ? (
            <DoublesList view={view} current={current} onPick={pick} onClear={clear} />
          ) : rows.length > 0 ? (
            <GroupList
              rows={rows}
              current={current}
              facts={facts.row}
              acts={acts}
              picked={picked.ids}
              scroller={scroller}
            />
          ) : (
            <NothingShown query={query.trim()} narrowed={!isAll(filter)} onClear={clear} />
          )}
          {!onDoubles && <UnplacedTray view={view} shown={shownSources(filter, query)} onOpen={setOpened} />}
        </div>
      </section>
      {sourceId && <SourcePane key={sourceId} id={sourceId} view={view} current={current} onPick={pickFromSource} />}
      {open?.kind === 'entry' && <EntryDialog entry={open.entry} onClose={close} />}
      {open?.kind === 'item' && <EvidenceDialog item={open.item} entry={open.item.entry} onClose={close} />}
      {open?.kind === 'add' && <EvidenceDialog entry={open.entry} onClose={close} />}
    </div>
  )
}

/** The chosen item and the source that is open beside it. */
function useChosen(view: LibraryView, { source, evidence }: Omit<LibraryBodyProps, 'view'>) {
  const start = view.evidence.find((item) => item.id === evidence)
  const [current, setCurrent] = useState<string | null>(evidence ?? null)
  const [opened, setOpened] = useState<string | null>(source ?? start?.origins[0]?.source ?? null)
  const known = view.sources.some(({ id }) => id === opened)
  const sourceId = (known ? opened : view.sources[0]?.id) ?? null
  const pick = useCallback(
    (item: Evidence) => {
      setCurrent(item.id)
      const here = item.origins.some((origin) => origin.source === sourceId)
      if (!here && item.origins[0]) setOpened(item.origins[0].source)
    },
    [sourceId],
  )
  return { sourceId, current, setCurrent, setOpened, pick }
}

function shownSources(filter: LibraryFilter, query: string): Shown {
  const [only] = filter.sources
  const rest = isAll({ ...filter, sources: everything.sources }) && query.trim() === ''
  if (!rest || filter.sources.size > 1) return { kind: 'other' }
  return only === undefined ? { kind: 'all' } : { kind: 'source', source: only }
}

interface NothingShownProps {
  readonly query: string
  readonly narrowed: boolean
  readonly onClear: () => void
}

function NothingShown({ query, narrowed, onClear }: NothingShownProps) {
  const searched = query !== ''
  const advice =
    searched && narrowed
      ? 'Try other words, or search everything again.'
      : searched
        ? 'Try fewer or other words: the beginning of a word is enough.'
        : 'Nothing here is all of what was chosen at once. Choose less.'
  return (
    <EmptyState
      title={searched ? `Nothing says “${query}”` : 'Nothing fits'}
      acts={<Button onClick={onClear}>{searched && !narrowed ? 'Clear the search' : 'Clear all'}</Button>}
    >
      {advice}
    </EmptyState>
  )
}
