import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Posting } from '../../shared/domain/posting.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { requirementLevels } from '../../shared/domain/requirement-levels.ts'
import { shortened } from '../../shared/text/shortened.ts'
import { Button } from '../components/controls/button.tsx'
import { groupByHeading } from '../components/lists/group-by-heading.ts'
import { levelNames } from '../components/marks/level-pill.tsx'
import { Pane, PaneGroup, PaneHead } from '../components/panes/pane.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { IgnoredList } from './ignored-list.tsx'
import { PostingFacts } from './posting-facts.tsx'
import css from './posting-view.module.css'
import { requirementActs } from './requirement-acts.ts'
import { RequirementRow } from './requirement-row.tsx'
import { rowKey } from './row-key.ts'

/** What a row is open for. */
export type RowMode = 'read' | 'edit' | 'split'

interface RequirementPaneProps {
  readonly posting: Posting
  readonly pairing: Pairing
  readonly session: WritingSession
  /** Requirements that no section of the document answers. */
  readonly unanswered: readonly Requirement[]
  readonly current: string | null
  readonly onPick: (id: string) => void
  /** Goes to the text. */
  readonly onLeave: () => void
  readonly root: RefObject<HTMLDivElement | null>
}

/** What the posting asks for as a list, to correct. */
export function RequirementPane(props: RequirementPaneProps) {
  const { posting, pairing, session, unanswered, current, onPick, onLeave, root } = props
  const { requirements } = posting
  const [mode, setMode] = useState<RowMode>('read')
  const keepFocus = useRowFocus(root, posting, current, mode)
  const acts = requirementActs(session, posting)
  const pick = (id: string) => {
    setMode('read')
    onPick(id)
  }
  const open = (next: RowMode) => {
    keepFocus()
    setMode(next)
  }
  return (
    <Pane side="right" name="Requirements" width="posting">
      <PaneHead remark={levelCounts(requirements)}>
        {requirements.length === 1 ? '1 requirement' : `${requirements.length} requirements`}
      </PaneHead>
      <PostingFacts posting={posting} session={session} />
      <Unanswered all={unanswered} onAdd={(ids) => void acts.addSections(ids)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the buttons inside */}
      <div
        ref={root}
        onKeyDown={(event) =>
          rowKey(event, { requirements, current, acts, onPick: pick, onMode: open, onLeave, onChange: keepFocus })
        }
      >
        {groupByHeading(requirements).map(({ group, all }) => (
          <div key={all[0]?.id}>
            {group && <PaneGroup>{group}</PaneGroup>}
            <ul className={css.list}>
              {all.map((one) => (
                <RequirementRow
                  key={one.id}
                  one={one}
                  posting={posting}
                  pairing={pairing}
                  acts={acts}
                  on={one.id === current}
                  first={current === null && one === requirements[0]}
                  last={one === requirements.at(-1)}
                  lacksSection={unanswered.includes(one)}
                  mode={one.id === current ? mode : 'read'}
                  onPick={pick}
                  onMode={open}
                />
              ))}
            </ul>
          </div>
        ))}
        <IgnoredList all={posting.ignored} acts={acts} current={current} onPick={pick} />
      </div>
      <p className={css.hint}>Select text on the left to add a requirement the app did not see.</p>
    </Pane>
  )
}

/** Keeps the row at hand in sight, and gives it the focus back when an act moved or replaced it, or its form was left. */
function useRowFocus(root: RefObject<HTMLDivElement | null>, posting: Posting, current: string | null, mode: RowMode) {
  const wanted = useRef(false)
  useEffect(() => {
    if (current === null) return
    const row = root.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(current)}"]`)
    row?.scrollIntoView({ block: 'nearest' })
  }, [current, root])
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the posting, and when a form closes
  useEffect(() => {
    if (!wanted.current || current === null || root.current?.querySelector('[data-form]')) return
    wanted.current = false
    const row = root.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(current)}"] button`)
    row?.focus()
  }, [posting, current, root, mode])
  return () => {
    wanted.current = true
  }
}

function Unanswered({
  all,
  onAdd,
}: {
  readonly all: readonly Requirement[]
  readonly onAdd: (ids: readonly string[]) => void
}) {
  const [first] = all
  if (!first) return null
  const words = shortened(first.text, 60)
  return (
    <p className={css.unanswered} role="status">
      <span>
        {all.length === 1
          ? `“${words}” has no section in the document yet.`
          : `${all.length} requirements have no section in the document yet.`}
      </span>
      <Button small onClick={() => onAdd(all.map(({ id }) => id))}>
        {all.length === 1 ? 'Add a section' : 'Add sections'}
      </Button>
    </p>
  )
}

function levelCounts(requirements: readonly Requirement[]): string {
  return requirementLevels
    .map((level) => [requirements.filter((one) => one.level === level).length, levelNames[level].name] as const)
    .flatMap(([n, name]) => (n > 0 ? [`${n} ${name}`] : []))
    .join(' · ')
}
