import { useEffect, useRef } from 'react'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { go } from '../app/navigation.ts'
import { Keys } from '../components/button.tsx'
import { Dot } from '../components/dot.tsx'
import { groupByHeading } from '../components/group-by-heading.ts'
import { Pane, PaneGroup, PaneHead } from '../components/pane.tsx'
import { CoverageBar } from './coverage.tsx'
import { dropTarget } from './evidence-drag.ts'
import { overused } from './evidence-uses.ts'
import { listKey } from './list-key.ts'
import { pair } from './pairing-acts.ts'
import css from './requirement-list.module.css'
import { coverageOf, requirementState, stateNames } from './requirement-state.ts'

interface RequirementListProps {
  readonly application: string
  readonly requirements: readonly Requirement[]
  readonly pairing: Pairing
  readonly current: string | null
  readonly onPick: (requirement: Requirement) => void
  readonly onGap: () => void
  readonly onNextOpen: () => void
}

/** What the posting asks for, and how far each is answered. Evidence dropped on a requirement is paired with it. */
export function RequirementList(props: RequirementListProps) {
  const { application, requirements, pairing, current, onPick, onGap, onNextOpen } = props
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = root.current?.querySelector<HTMLElement>('[aria-current=true]')
    row?.scrollIntoView({ block: 'nearest' })
    if (current !== null && root.current?.contains(document.activeElement)) row?.focus()
  }, [current])
  const coverage = coverageOf(requirements, pairing)
  return (
    <Pane side="left" name="Requirements">
      <div className={css.top}>
        <PaneHead remark={`${coverage.full + coverage.half} of ${requirements.length} evidenced`}>
          Requirements
        </PaneHead>
        <CoverageBar coverage={coverage} />
        <Overused application={application} pairing={pairing} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the buttons inside */}
      <div ref={root} onKeyDown={(event) => listKey(event, root.current, { gap: onGap, next: onNextOpen })}>
        {groupByHeading(requirements).map(({ group, all }) => (
          <div key={all[0]?.id}>
            {group && <PaneGroup>{group}</PaneGroup>}
            <ul className={css.list}>
              {all.map((one) => (
                <li key={one.id}>
                  <Row
                    application={application}
                    requirement={one}
                    pairing={pairing}
                    current={one.id === current}
                    onPick={onPick}
                  />
                </li>
              ))}
            </ul>
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
    </Pane>
  )
}

const hints = [
  ['j', 'next'],
  ['k', 'previous'],
  ['→', 'evidence'],
  ['g', 'gap'],
  ['n', 'next open'],
  ['F6', 'next pane'],
] as const

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

interface RowProps {
  readonly application: string
  readonly requirement: Requirement
  readonly pairing: Pairing
  readonly current: boolean
  readonly onPick: (requirement: Requirement) => void
}

function Row({ application, requirement, pairing, current, onPick }: RowProps) {
  const state = requirementState(pairing, requirement.id)
  const pairs = pairing.pairs.filter((pair) => pair.requirement === requirement.id).length
  return (
    <button
      type="button"
      className={css.req}
      aria-current={current}
      data-requirement={requirement.id}
      onClick={() => onPick(requirement)}
      {...dropTarget((evidence) => void pair({ application, requirement: requirement.id }, evidence))}
    >
      <Dot state={state} name={stateNames[state]} />
      <span className={css.text}>{requirement.text}</span>
      <span className={css.n}>{state === 'gap' ? 'gap' : pairs || ''}</span>
    </button>
  )
}
