import { Ellipsis } from 'lucide-react'
import { useRef } from 'react'
import { entryKinds } from '../../../shared/domain/entry.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { client } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { Menu, type MenuAct } from '../../components/controls/menu.tsx'
import { useFocusAfterGone } from '../../components/lists/use-focus-after-gone.ts'
import { SourceBadge } from '../../components/marks/source-badge.tsx'
import { Pane, PaneGroup, PaneHead } from '../../components/panes/pane.tsx'
import { forgetDialog } from '../../forgetting/forget-state.ts'
import { kindNames } from '../entries/entry-words.ts'
import { isUndated } from '../entries/is-undated.ts'
import {
  everything,
  type FilterCounts,
  isAll,
  type LibraryFilter,
  type Look,
  toggled,
  type Use,
} from '../library-filter.ts'
import { reviewed } from '../review/reviewed.ts'
import { beginWithSource, readsAsPosting } from './begin-with-source.ts'
import css from './source-list.module.css'
import { versionsOpen } from './versions-state.ts'

interface SourceListProps {
  readonly view: LibraryView
  readonly filter: LibraryFilter
  readonly counts: FilterCounts
  /** Whether there is an application that could use anything. */
  readonly used: boolean
  readonly onFilter: (filter: LibraryFilter) => void
  /** How many pairs of items may tell the same thing, and whether they are shown in place of the list. */
  readonly doubles: number
  readonly onDoubles: boolean
  readonly onShowDoubles: (show: boolean) => void
}

/** The sources, the kinds of entries, what needs a look and what is used: each narrows the list beside it, together with the others. */
export function SourceList(props: SourceListProps) {
  const { view, filter, counts, used, onFilter, doubles, onDoubles, onShowDoubles } = props
  const kinds = entryKinds.filter((kind) => counts.kinds.has(kind) || filter.kinds.has(kind))
  const doubts = view.entries.filter((entry) => entry.doubts.length > 0).length
  const undated = view.entries.filter(isUndated).length
  const sources = useRef<HTMLDivElement>(null)
  useFocusAfterGone(sources, view.sources)
  const toggle = (look: Look) => onFilter({ ...filter, look: filter.look === look ? null : look })
  return (
    <Pane side="left" name="Sources" width="sources">
      <PaneHead remark={view.sources.length}>Sources</PaneHead>
      <div ref={sources}>
        <Row on={isAll(filter) && !onDoubles} count={counts.all} onClick={() => onFilter(everything)}>
          Everything
        </Row>
        {view.sources.map((source) => (
          <Row
            key={source.id}
            id={source.id}
            on={filter.sources.has(source.id)}
            count={counts.sources.get(source.id) ?? 0}
            onClick={() => onFilter({ ...filter, sources: toggled(filter.sources, source.id) })}
            acts={actsOf(view, source)}
            name={source.name}
          >
            <SourceBadge kind={source.kind} />
            <span className={css.name} title={source.name}>
              {source.name}
            </span>
          </Row>
        ))}
      </div>
      {kinds.length > 0 && <PaneGroup>Kinds</PaneGroup>}
      {kinds.map((kind) => (
        <Row
          key={kind}
          on={filter.kinds.has(kind)}
          count={counts.kinds.get(kind) ?? 0}
          onClick={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
        >
          {kindNames[kind].many}
        </Row>
      ))}
      {doubts + undated + doubles > 0 && <PaneGroup>Needs a look</PaneGroup>}
      {(doubles > 0 || onDoubles) && (
        <Row amber on={onDoubles} count={doubles} onClick={() => onShowDoubles(!onDoubles)}>
          Possible duplicates
        </Row>
      )}
      {doubts > 0 && (
        <Row amber on={filter.look === 'doubts'} count={counts.looks.doubts} onClick={() => toggle('doubts')}>
          Not sure
        </Row>
      )}
      {undated > 0 && (
        <Row amber on={filter.look === 'undated'} count={counts.looks.undated} onClick={() => toggle('undated')}>
          No dates
        </Row>
      )}
      {used && <PaneGroup>In applications</PaneGroup>}
      {used &&
        uses.map(({ use, name }) => (
          <Row
            key={use}
            on={filter.use === use}
            count={counts[use]}
            onClick={() => onFilter({ ...filter, use: filter.use === use ? null : use })}
          >
            {name}
          </Row>
        ))}
    </Pane>
  )
}

const uses: readonly { readonly use: Use; readonly name: string }[] = [
  { use: 'used', name: 'Used' },
  { use: 'unused', name: 'Unused' },
]

/** What can be done with a source; comparing it last, for there may be many to compare with. */
function actsOf(view: LibraryView, source: SourceHead): MenuAct[] {
  const others = view.sources.filter(({ id }) => id !== source.id)
  return [
    ...(readsAsPosting(source)
      ? [{ name: `Begin an application with ${source.name}…`, run: () => void beginWithSource(source) }]
      : []),
    { name: `Remove ${source.name}`, run: () => void removeSource(source.id, source.name) },
    { name: `Delete ${source.name} for good…`, run: () => forgetDialog.set({ kind: 'source', id: source.id }) },
    ...others.map((other) => ({
      name: `Compare with ${other.name}, the older one`,
      run: () => versionsOpen.set({ old: other.id, now: source.id }),
    })),
  ]
}

type SourceHead = LibraryView['sources'][number]

async function removeSource(id: string, name: string): Promise<void> {
  await reviewed(`${name} was taken out of the library.`, () => client.library.removeSource({ id }))
}

interface RowProps {
  readonly id?: string
  readonly on: boolean
  readonly count: number
  readonly onClick: () => void
  readonly amber?: boolean
  readonly name?: string
  readonly acts?: readonly MenuAct[]
  readonly children: React.ReactNode
}

function Row({ id, on, count, onClick, amber, name, acts, children }: RowProps) {
  return (
    <div className={on ? `${css.row} ${css.on}` : css.row} data-row={id}>
      <button type="button" className={css.choose} aria-pressed={on} onClick={onClick}>
        <span className={amber ? `${css.what} ${css.amber}` : css.what}>{children}</span>
        <span className={css.count}>{count}</span>
      </button>
      {acts && (
        <span className={css.remove}>
          <Menu acts={acts}>
            <Button look="bare" small label={`More about ${name}`}>
              <Ellipsis size={13} aria-hidden />
            </Button>
          </Menu>
        </span>
      )}
    </div>
  )
}
