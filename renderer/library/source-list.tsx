import { Trash2 } from 'lucide-react'
import { type EntryKind, entryKinds } from '../../shared/domain/entry.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { client } from '../api.ts'
import { attempt, say } from '../app/toasts.ts'
import { Button } from '../components/button.tsx'
import { Pane, PaneGroup, PaneHead } from '../components/pane.tsx'
import { SourceBadge } from '../components/source-badge.tsx'
import { kindNames } from './entry-words.ts'
import { isUndated, type Shown } from './library-groups.ts'
import css from './source-list.module.css'

interface SourceListProps {
  readonly view: LibraryView
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
}

/** The sources, the kinds of entries and what needs a look: each narrows the list beside it. */
export function SourceList({ view, shown, onShow }: SourceListProps) {
  const kinds = entryKinds.map((kind) => ({ kind, count: countOf(view, kind) })).filter(({ count }) => count > 0)
  const doubts = view.entries.filter((entry) => entry.doubts.length > 0).length
  const undated = view.entries.filter(isUndated).length
  return (
    <Pane side="left" name="Sources">
      <PaneHead remark={view.sources.length}>Sources</PaneHead>
      <Row on={shown.kind === 'all'} count={view.evidence.length} onClick={() => onShow({ kind: 'all' })}>
        Everything
      </Row>
      {view.sources.map((source) => (
        <Row
          key={source.id}
          on={shown.kind === 'source' && shown.source === source.id}
          count={view.evidence.filter((item) => item.origins.some((origin) => origin.source === source.id)).length}
          onClick={() => onShow({ kind: 'source', source: source.id })}
          remove={() => removeSource(source.id, source.name)}
          name={source.name}
        >
          <SourceBadge kind={source.kind} />
          <span className={css.name}>{source.name}</span>
        </Row>
      ))}
      {kinds.length > 0 && <PaneGroup>Kinds</PaneGroup>}
      {kinds.map(({ kind, count }) => (
        <Row
          key={kind}
          on={shown.kind === 'entries' && shown.entries === kind}
          count={count}
          onClick={() => onShow({ kind: 'entries', entries: kind })}
        >
          {kindNames[kind].many}
        </Row>
      ))}
      {doubts + undated > 0 && <PaneGroup>Needs a look</PaneGroup>}
      {doubts > 0 && (
        <Row amber on={shown.kind === 'doubts'} count={doubts} onClick={() => onShow({ kind: 'doubts' })}>
          Not sure
        </Row>
      )}
      {undated > 0 && (
        <Row amber on={shown.kind === 'undated'} count={undated} onClick={() => onShow({ kind: 'undated' })}>
          No dates
        </Row>
      )}
    </Pane>
  )
}

function countOf(view: LibraryView, kind: EntryKind): number {
  return view.entries.filter((entry) => entry.kind === kind).length
}

async function removeSource(id: string, name: string): Promise<void> {
  const removed = await attempt(() => client.library.removeSource({ id }))
  if (!removed) return
  say(`${name} was taken out of the library.`, {
    label: 'Undo',
    run: () => void attempt(() => client.library.undo({ undo: removed.undo })),
  })
}

interface RowProps {
  readonly on: boolean
  readonly count: number
  readonly onClick: () => void
  readonly amber?: boolean
  readonly name?: string
  readonly remove?: () => void
  readonly children: React.ReactNode
}

function Row({ on, count, onClick, amber, name, remove, children }: RowProps) {
  return (
    <div className={on ? `${css.row} ${css.on}` : css.row}>
      <button type="button" className={css.choose} aria-pressed={on} onClick={onClick}>
        <span className={amber ? `${css.what} ${css.amber}` : css.what}>{children}</span>
        <span className={css.count}>{count}</span>
      </button>
      {remove && (
        <span className={css.remove}>
          <Button look="bare" small label={`Remove ${name}`} onClick={remove}>
            <Trash2 size={13} aria-hidden />
          </Button>
        </span>
      )}
    </div>
  )
}
