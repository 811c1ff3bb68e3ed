import { useEffect, useMemo, useRef, useState } from 'react'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { EntryHead } from './entry-head.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { EvidenceRow } from './evidence-row.tsx'
import css from './group-list.module.css'
import type { Group } from './library-groups.ts'

interface GroupListProps {
  readonly groups: readonly Group[]
  readonly current: string | null
  readonly searched: boolean
  readonly onPick: (item: Evidence) => void
}

type Open =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'item'; readonly item: Evidence }
  | null

/** Entries with their evidence, as they stand in the library. */
export function GroupList({ groups, current, searched, onPick }: GroupListProps) {
  const [open, setOpen] = useState<Open | { readonly kind: 'add'; readonly entry: string }>(null)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (current === null) return
    list.current?.querySelector(`[data-item="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  if (groups.length === 0)
    return (
      <EmptyState title={searched ? 'Nothing found' : 'Nothing here'}>
        {searched ? 'Try fewer or other words.' : 'Choose another source or kind on the left.'}
      </EmptyState>
    )
  return (
    <div ref={list}>
      {groups.map((group) => (
        <section key={group.entry?.id ?? ''} className={css.group}>
          <EntryHead
            entry={group.entry}
            onEdit={(entry) => setOpen({ kind: 'entry', entry })}
            onAdd={(entry) => setOpen({ kind: 'add', entry: entry.id })}
          />
          <Rows group={group} current={current} onPick={onPick} onEdit={(item) => setOpen({ kind: 'item', item })} />
        </section>
      ))}
      {open?.kind === 'entry' && <EntryDialog entry={open.entry} onClose={() => setOpen(null)} />}
      {open?.kind === 'item' && (
        <EvidenceDialog item={open.item} entry={open.item.entry} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'add' && <EvidenceDialog entry={open.entry} onClose={() => setOpen(null)} />}
    </div>
  )
}

interface RowsProps {
  readonly group: Group
  readonly current: string | null
  readonly onPick: (item: Evidence) => void
  readonly onEdit: (item: Evidence) => void
}

function Rows({ group, current, onPick, onEdit }: RowsProps) {
  const ids = useMemo(() => new Set(group.evidence.map((item) => item.id)), [group])
  if (group.evidence.length === 0) return null
  return (
    <ul className={css.rows}>
      {group.evidence.map((item) => (
        <EvidenceRow
          key={item.id}
          item={item}
          on={item.id === current}
          child={item.parent !== null && ids.has(item.parent)}
          onPick={onPick}
          onEdit={onEdit}
        />
      ))}
    </ul>
  )
}
