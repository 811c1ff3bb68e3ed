import { CircleHelp } from 'lucide-react'
import type { Doubt, Entry } from '../../../shared/domain/entry.ts'
import { client } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { personActs } from '../../components/panes/person-acts.ts'
import { focusLine } from '../pages/focus-line.ts'
import css from './review.module.css'
import { reviewed } from './reviewed.ts'

interface DoubtLineProps {
  readonly entry: Entry
  readonly doubt: Doubt
  readonly tabIndex: number
}

/** What the reader was not sure of: every candidate is one click, and so is leaving it as it stands. */
export function DoubtLine({ entry, doubt, tabIndex }: DoubtLineProps) {
  const settle = async (candidate: string | null) => {
    const since = personActs.get()
    const said = candidate === null ? 'Left as it stands.' : `“${candidate}” was taken.`
    await reviewed(said, () => client.review.settle({ entry: entry.id, field: doubt.field, candidate }))
    focusLine(`entry ${entry.id}`, { since })
  }
  return (
    <div className={css.doubt}>
      <CircleHelp size={13} aria-hidden />
      <p>{doubt.message}</p>
      {doubt.candidates.map((candidate) => (
        <button
          key={candidate}
          type="button"
          className={css.candidate}
          tabIndex={tabIndex}
          title={candidate}
          onClick={() => settle(candidate)}
        >
          {candidate}
        </button>
      ))}
      <Button small look="bare" tabIndex={tabIndex} onClick={() => settle(null)}>
        Leave it
      </Button>
    </div>
  )
}
