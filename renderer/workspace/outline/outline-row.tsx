import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { Dot } from '../../components/marks/dot.tsx'
import { type Store, useStorePart } from '../../components/store.ts'
import { dropTarget } from '../evidence/evidence-drag.ts'
import { pair } from '../pairing/pairing-acts.ts'
import { requirementState, stateNames } from '../pairing/requirement-state.ts'
import css from './outline.module.css'
import { OutlineIcon } from './outline-icon.tsx'
import type { Outline } from './use-outline.ts'

interface RowProps {
  readonly application: string
  readonly requirement: Requirement
  readonly pairing: Pairing
  readonly outline: Store<Outline>
  readonly current: boolean
  readonly onPick: (requirement: Requirement) => void
}

/** One requirement: how far its text is, what it asks, how it is evidenced. */
export function OutlineRow({ application, requirement, pairing, outline, current, onPick }: RowProps) {
  const { id, text } = requirement
  const entry = useStorePart(outline, (all) => all.get(id))
  const state = requirementState(pairing, id)
  const pairs = pairing.pairs.filter((one) => one.requirement === id).length
  return (
    <button
      type="button"
      className={css.req}
      aria-current={current}
      data-requirement={id}
      data-state={entry?.state}
      onClick={() => onPick(requirement)}
      {...dropTarget((evidence) => void pair({ application, requirement: id }, evidence))}
    >
      <OutlineIcon state={entry?.state ?? 'empty'} />
      <span className={css.body}>
        <span className={css.text}>{text}</span>
        <span className={css.word}>{entry?.words ?? 'empty'}</span>
      </span>
      <span className={css.evidence}>
        {state === 'gap' && entry?.state !== 'gap' ? 'gap' : pairs || ''} <Dot state={state} name={stateNames[state]} />
      </span>
    </button>
  )
}
