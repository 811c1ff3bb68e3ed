import { useEffect, useRef } from 'react'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { Dot, type DotState } from '../components/dot.tsx'
import { groupByHeading } from '../components/group-by-heading.ts'
import { Pane, PaneGroup, PaneHead } from '../components/pane.tsx'
import { listKey } from './list-key.ts'
import css from './requirement-list.module.css'
import { requirementState, stateNames } from './requirement-state.ts'

interface RequirementListProps {
  readonly requirements: readonly Requirement[]
  readonly pairing: Pairing
  readonly current: string | null
  readonly onPick: (requirement: Requirement) => void
  readonly onGap: () => void
  readonly onNextOpen: () => void
}

/** What the posting asks for, and how far each is answered. */
export function RequirementList(props: RequirementListProps) {
  const { requirements, pairing, current, onPick, onGap, onNextOpen } = props
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = root.current?.querySelector<HTMLElement>('[aria-current=true]')
    row?.scrollIntoView({ block: 'nearest' })
    if (current !== null && root.current?.contains(document.activeElement)) row?.focus()
  }, [current])
  const states = requirements.map((one) => requirementState(pairing, one.id))
  const evidenced = states.filter((state) => state === 'full' || state === 'half').length
  return (
    <Pane side="left" name="Requirements">
      <PaneHead remark={`${evidenced} of ${requirements.length} evidenced`}>Requirements</PaneHead>
      <Coverage states={states} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the buttons inside */}
      <div ref={root} onKeyDown={(event) => listKey(event, root.current, { gap: onGap, next: onNextOpen })}>
        {groupByHeading(requirements).map(({ group, all }) => (
          <div key={all[0]?.id}>
            {group && <PaneGroup>{group}</PaneGroup>}
            <ul className={css.list}>
              {all.map((one) => (
                <li key={one.id}>
                  <Row requirement={one} pairing={pairing} current={one.id === current} onPick={onPick} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Pane>
  )
}

function Coverage({ states }: { readonly states: readonly DotState[] }) {
  const share = (state: DotState) => `${(100 * states.filter((one) => one === state).length) / (states.length || 1)}%`
  return (
    <div className={css.bar} aria-hidden>
      <i className={css.full} style={{ width: share('full') }} />
      <i className={css.half} style={{ width: share('half') }} />
      <i className={css.gap} style={{ width: share('gap') }} />
    </div>
  )
}

interface RowProps {
  readonly requirement: Requirement
  readonly pairing: Pairing
  readonly current: boolean
  readonly onPick: (requirement: Requirement) => void
}

function Row({ requirement, pairing, current, onPick }: RowProps) {
  const state = requirementState(pairing, requirement.id)
  const pairs = pairing.pairs.filter((pair) => pair.requirement === requirement.id).length
  return (
    <button type="button" className={css.req} aria-current={current} onClick={() => onPick(requirement)}>
      <Dot state={state} name={stateNames[state]} />
      <span className={css.text}>{requirement.text}</span>
      <span className={css.n}>{state === 'gap' ? 'gap' : pairs || ''}</span>
    </button>
  )
}
