import type { Requirement } from '../../shared/domain/requirement.ts'
import { Button } from '../components/controls/button.tsx'
import { PaneGroup } from '../components/panes/pane.tsx'
import css from './posting-view.module.css'
import type { RequirementActs } from './requirement-acts.ts'

interface IgnoredListProps {
  readonly all: readonly Requirement[]
  readonly acts: RequirementActs
  readonly current: string | null
  readonly onPick: (id: string) => void
}

/** Requirements the person does not want to answer; each can be taken back. */
export function IgnoredList({ all, acts, current, onPick }: IgnoredListProps) {
  if (all.length === 0) return null
  return (
    <>
      <PaneGroup>Ignored</PaneGroup>
      <ul className={css.list} aria-label="Ignored">
        {all.map(({ id, text }) => (
          <li key={id} className={id === current ? `${css.aside} ${css.on}` : css.aside} data-item={id}>
            <button type="button" className={css.asideText} aria-pressed={id === current} onClick={() => onPick(id)}>
              {text}
            </button>
            <Button small label={`Take back: ${text}`} onClick={() => void acts.takeBack(id)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
