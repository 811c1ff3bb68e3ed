import { type KeyboardEvent, useState } from 'react'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { Button } from '../components/controls/button.tsx'
import { SplitSlider } from '../components/panes/split-slider.tsx'
import css from './posting-view.module.css'
import type { RequirementActs } from './requirement-acts.ts'
import { firstSplit, splitPoints } from './split-points.ts'

interface SplitFormProps {
  readonly one: Requirement
  readonly text: string
  readonly acts: RequirementActs
  readonly onDone: () => void
}

/** A requirement's words with the point where it falls into two; arrow keys or a click on a word move the point. */
export function SplitForm({ one, text, acts, onDone }: SplitFormProps) {
  const words = splitPoints(text, one)
  const [at, setAt] = useState(() => firstSplit(words))
  const split = () => {
    const point = words[at]
    if (!point || at === 0) return
    onDone()
    void acts.split(one.id, point.start)
  }
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') split()
    else if (key === 'Escape') onDone()
    else return false
    return true
  }
  return (
    <div className={css.form} data-form>
      <p className={css.verbatim}>Where does it fall into two? Click a word, or use ← and →; Tab goes on.</p>
      <SplitSlider words={words} at={at} onMove={setAt} onKey={onKey} />
      <div className={css.formActs}>
        <Button small keys="Esc" onClick={onDone}>
          Cancel
        </Button>
        <Button small look="primary" keys="Enter" disabled={at === 0} onClick={split}>
          Split here
        </Button>
      </div>
    </div>
  )
}
