import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useMemo, useState } from 'react'
import type { EvidenceUse } from '../../../shared/contract/library.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Range as TextRange } from '../../../shared/text/range.ts'
import { useStore } from '../../components/store.ts'
import { EntryHead } from '../entries/entry-head.tsx'
import { wishedLine } from '../pages/wished-line.ts'
import type { TogglePick } from '../review/use-picked.ts'
import { EvidenceRow } from './evidence-row.tsx'
import css from './group-list.module.css'
import type { LibraryRow } from './library-rows.ts'
import { useRowKeys } from './use-row-keys.ts'

/** What one can do to a line of the list. */
export interface RowActs {
  readonly onPick: (item: Evidence) => void
  readonly onEdit: (item: Evidence) => void
  readonly onPickEntry: (entry: Entry) => void
  readonly onEditEntry: (entry: Entry) => void
  readonly onAdd: (entry: Entry) => void
  readonly onToggle: TogglePick
}

/** What is known of an item beside itself. */
export interface RowFacts {
  readonly marks: ReadonlyMap<string, readonly TextRange[]> | null
  /** Null while there is no application that could use anything. */
  readonly uses: ReadonlyMap<string, readonly EvidenceUse[]> | null
}

interface GroupListProps {
  readonly rows: readonly LibraryRow[]
  readonly current: string | null
  readonly facts: RowFacts
  readonly acts: RowActs
  /** Items chosen to be acted on together. */
  readonly picked: ReadonlySet<string>
  /** What scrolls; null until it is in the page. */
  readonly scroller: HTMLElement | null
}

/** Up to so many lines all are kept in the page, so that the browser's own search finds them. */
const wholeUpTo = 200

/**
 * Entries with their evidence as one list, of which the page holds what is in view. The line with the focus always stays, and one that is to
 * have it comes beside it, so that the focus is never lost; arrow keys, Home, End and Page keys go from line to line.
 */
export function GroupList({ rows, current, facts, acts, picked, scroller }: GroupListProps) {
  const [active, setActive] = useState<string | null>(null)
  const places = useMemo(() => new Map(rows.map((row, index) => [row.key, index])), [rows])
  const activeAt = places.get(active ?? '') ?? 0
  const wishedAt = places.get(useStore(wishedLine) ?? '')
  const extract = useCallback(
    (range: Range) => {
      if (range.count <= wholeUpTo) return Array.from({ length: range.count }, (_, index) => index)
      const kept = wishedAt === undefined ? [activeAt] : [activeAt, wishedAt]
      return [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b)
    },
    [activeAt, wishedAt],
  )
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.kind === 'entry' ? 42 : 56),
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: extract,
    overscan: 10,
    useFlushSync: false,
  })
  const show = useCallback((index: number) => list.scrollToIndex(index, { align: 'auto' }), [list])
  const onKeyDown = useRowKeys({ rows, activeAt, wishedAt, active, show })
  const currentAt = current === null ? undefined : places.get(current)
  useEffect(() => {
    if (currentAt !== undefined) show(currentAt)
  }, [currentAt, show])
  return (
    // biome-ignore lint/a11y/useSemanticElements: the lines are placed one by one, which a ul does not take
    <div
      role="list"
      aria-label="Items by entry"
      className={css.list}
      style={{ height: list.getTotalSize() }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const key = event.target.closest('[data-row]')?.getAttribute('data-row')
        if (key) setActive(key)
      }}
    >
      {list.getVirtualItems().map(({ index, start }) => {
        const row = rows[index]
        return (
          row && (
            <Line
              key={row.key}
              row={row}
              next={nextItem(rows[index + 1])}
              at={index}
              of={rows.length}
              start={start}
              measure={list.measureElement}
              focusable={index === activeAt}
              on={row.key === current}
              marks={facts.marks?.get(row.key) ?? null}
              uses={facts.uses ? (facts.uses.get(row.key) ?? noUse) : null}
              picked={picked.has(row.key)}
              picking={picked.size > 0}
              acts={acts}
            />
          )
        )
      })}
    </div>
  )
}

interface LineProps {
  readonly row: LibraryRow
  /** The item after it in the same entry. */
  readonly next: Evidence | null
  readonly at: number
  readonly of: number
  readonly start: number
  readonly measure: (element: HTMLElement | null) => void
  readonly focusable: boolean
  readonly on: boolean
  readonly marks: readonly TextRange[] | null
  readonly uses: readonly EvidenceUse[] | null
  readonly picked: boolean
  readonly picking: boolean
  readonly acts: RowActs
}

/** A line in its place. Scrolling renders only the lines that come into view. */
const Line = memo(function Line({ row, at, of, start, measure, ...shown }: LineProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the list
    <div
      role="listitem"
      aria-posinset={at + 1}
      aria-setsize={of}
      data-index={at}
      data-row={row.key}
      data-item={row.kind === 'item' ? row.key : undefined}
      ref={measure}
      className={css.line}
      style={{ transform: `translateY(${start}px)` }}
    >
      <LineContent row={row} {...shown} />
    </div>
  )
})

function LineContent({ row, acts, next, ...shown }: Omit<LineProps, 'at' | 'of' | 'start' | 'measure'>) {
  if (row.kind === 'entry')
    return (
      <EntryHead
        entry={row.entry}
        on={shown.on}
        focusable={shown.focusable}
        onPick={acts.onPickEntry}
        onEdit={acts.onEditEntry}
        onAdd={acts.onAdd}
      />
    )
  return (
    <EvidenceRow
      item={row.item}
      child={row.child}
      next={next}
      onPick={acts.onPick}
      onEdit={acts.onEdit}
      onToggle={acts.onToggle}
      {...shown}
    />
  )
}

const noUse: readonly EvidenceUse[] = []

const nextItem = (row: LibraryRow | undefined) => (row?.kind === 'item' ? row.item : null)
