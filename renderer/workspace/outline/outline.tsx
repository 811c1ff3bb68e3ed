import { useEffect, useRef } from 'react'
import { askedFor } from '../../../shared/domain/asked-for.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { go } from '../../app/navigation.ts'
import { Keys } from '../../components/controls/button.tsx'
import { isKey } from '../../components/keys.ts'
import { groupByHeading } from '../../components/lists/group-by-heading.ts'
import { Pane, PaneHead } from '../../components/panes/pane.tsx'
import { type Store, useStore, useStorePart } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { draftSection } from '../drafting/drafting.ts'
import { TogetherBar } from '../drafting/together/together-bar.tsx'
import { listKey } from '../keys/list-key.ts'
import { CoverageBar } from '../pairing/coverage.tsx'
import { overused } from '../pairing/evidence-uses.ts'
import { coverageOf } from '../pairing/requirement-state.ts'
import css from './outline.module.css'
import { foldGroup, OutlineGroup } from './outline-group.tsx'
import { OutlineRow } from './outline-row.tsx'
import { noBox, progressWords } from './outline-state.ts'
import { type Outline as Entries, useOutline } from './use-outline.ts'

interface OutlineProps {
  readonly session: WritingSession
  readonly requirements: readonly Requirement[]
  readonly pairing: Pairing
  readonly current: string | null
  readonly onPick: (requirement: Requirement) => void
  readonly onGap: () => void
  readonly onNextOpen: () => void
}

/** What the posting asks for, how far the text for each is and how it is evidenced. Evidence dropped on a requirement is paired with it. */
export function Outline(props: OutlineProps) {
  const { session, requirements, pairing, current, onPick, onGap, onNextOpen } = props
  const { application } = session
  const root = useRef<HTMLDivElement>(null)
  const outline = useOutline(session, requirements, pairing)
  const group = requirements.find(({ id }) => id === current)?.group
  useEffect(() => {
    if (current && group) foldGroup(application, group, false)
  }, [application, current, group])
  useEffect(() => {
    const row = root.current?.querySelector<HTMLElement>('[aria-current=true]')
    row?.scrollIntoView({ block: 'nearest' })
    if (current !== null && root.current?.contains(document.activeElement)) row?.focus()
  }, [current])
  const kind = useStore(session.kind)
  const asked = askedFor(requirements, kind, useStore(session.shape))
  const coverage = coverageOf(asked, pairing)
  const rows = (all: readonly Requirement[]) => (
    <ul className={css.list}>
      {all.map((one) => (
        <li key={one.id}>
          <OutlineRow {...{ application, pairing, outline, onPick }} requirement={one} current={one.id === current} />
        </li>
      ))}
    </ul>
  )
  return (
    <Pane
      side="left"
      name="Requirements"
      width="left"
      onUnfold={() => {
        const row = root.current?.querySelector<HTMLElement>('[aria-current=true]')
        const first = row ?? root.current?.querySelector('button')
        first?.focus()
      }}
    >
      <div className={css.top}>
        <PaneHead remark={`${coverage.full + coverage.half} of ${asked.length} with evidence`}>Requirements</PaneHead>
        <CoverageBar coverage={coverage} />
        <Progress outline={outline} />
        <TogetherBar session={session} pairing={pairing} />
        <Overused application={application} pairing={pairing} />
      </div>
      <div className={css.scroll}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the buttons inside */}
        <div
          ref={root}
          onKeyDown={(event) => {
            if (isKey(event, 'Mod+Enter')) draftHere(event, session)
            else if (event.key === 'ArrowLeft') fold(event, application)
            else listKey(event, root.current, { gap: onGap, next: onNextOpen })
          }}
        >
          {groupByHeading(requirements).map(({ group, all }) => (
            <div key={all[0]?.id}>
              {group ? (
                <OutlineGroup application={application} name={group} all={all} outline={outline}>
                  {rows(all)}
                </OutlineGroup>
              ) : (
                rows(all)
              )}
            </div>
          ))}
        </div>
        <p className={css.hint}>
          {hints.map(([keys, name]) => (
            <span key={keys}>
              <Keys keys={keys} /> {name}
            </span>
          ))}
        </p>
      </div>
    </Pane>
  )
}

const hints = [
  ['j', 'next'],
  ['k', 'previous'],
  ['→', 'evidence'],
  ['←', 'fold'],
  ['g', 'gap'],
  ['n', 'next open'],
  ['F6', 'next pane'],
] as const

/** Drafts the section of the requirement at hand, whose button shows this key. */
function draftHere(event: React.KeyboardEvent<HTMLElement>, session: WritingSession): void {
  const section = session.section.get()
  if (!section) return
  event.preventDefault()
  void draftSection(session, section)
}

/** Folds the group of the row with the focus and leaves the focus on its name. */
function fold(event: React.KeyboardEvent<HTMLElement>, application: string): void {
  if (!(event.target instanceof HTMLElement)) return
  const head = event.target.closest('ul')?.parentElement?.parentElement?.querySelector<HTMLElement>('[data-group]')
  if (!head?.dataset.group) return
  event.preventDefault()
  head.focus()
  foldGroup(application, head.dataset.group, true)
}

function Progress({ outline }: { readonly outline: Store<Entries> }) {
  const words = useStorePart(outline, (entries) =>
    progressWords([...entries.values()].filter(({ words }) => words !== noBox)),
  )
  return <p className={css.progress}>{words}</p>
}

/** Points out evidence that answers more than two requirements; the fit says which. */
function Overused({ application, pairing }: { readonly application: string; readonly pairing: Pairing }) {
  const n = overused(pairing).length
  if (n === 0) return null
  return (
    <p className={css.overused}>
      <button type="button" onClick={() => go({ kind: 'application', id: application, view: 'fit' })}>
        {n === 1 ? '1 item is used more than twice' : `${n} items are used more than twice`}
      </button>
    </p>
  )
}
