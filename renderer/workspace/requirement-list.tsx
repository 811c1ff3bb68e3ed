import { useEffect, useRef } from 'react'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { Dot, type DotState } from '../components/dot.tsx'
import { groupByHeading } from '../components/group-by-heading.ts'
import { Pane, PaneGroup, PaneHead } from '../components/pane.tsx'
import css from './requirement-list.module.css'
import { requirementState, stateNames } from './requirement-state.ts'

interface RequirementListProps {
  readonly requirements: readonly Requirement[]
  readonly pairing: Pairing
  readonly current: string | null
  readonly onPick: (requirement: Requirement) => void
}

/** What the posting asks for, and how far each is answered. */
export function RequirementList({ requirements, pairing, current, onPick }: RequirementListProps) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    root.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' })
    void current
  }, [current])
  const states = requirements.map((one) => requirementState(pairing, one.id))
  const evidenced = states.filter((state) => state === 'full' || state === 'half').length
  return (
    <Pane side="left" name="Requirements">
      <PaneHead remark={`${evidenced} of ${requirements.length} evidenced`}>Requirements</PaneHead>
      <Coverage states={states} />
      <div ref={root}>
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
