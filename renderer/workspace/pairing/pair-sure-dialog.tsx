import { useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { Button } from '../../components/controls/button.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { whereFrom } from '../evidence/where-from.ts'
import css from './pair-sure-dialog.module.css'
import { pairAll } from './pairing-acts.ts'
import type { SureSuggestion } from './sure-suggestions.ts'

interface PairSureProps {
  readonly application: string
  readonly sure: readonly SureSuggestion[]
  readonly requirements: readonly Requirement[]
  readonly view: LibraryView
  readonly onClose: () => void
}

/** Says in words what would be paired with what, and pairs what stays ticked in one act. */
export function PairSureDialog({ application, sure, requirements, view, onClose }: PairSureProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = sure.filter(({ requirement }) => !left.has(requirement))
  const toggle = (id: string) => setLeft((before) => (before.has(id) ? without(before, id) : new Set([...before, id])))
  const go = async () => {
    if (chosen.length === 0) return
    onClose()
    await pairAll(application, chosen)
  }
  return (
    <Dialog
      wide
      title={titleOf(sure.length)}
      about={
        sure.length > 0
          ? what
          : 'Where one item does not answer a requirement plainly, the choice is yours: pair it in the panel.'
      }
      onClose={onClose}
      onGo={go}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" keys="Mod+Enter" disabled={chosen.length === 0} onClick={go}>
            Pair {chosen.length}
          </Button>
        </>
      }
    >
      <ul className={css.list}>
        {sure.map(({ requirement, evidence }) => {
          const asked = requirements.find(({ id }) => id === requirement)
          const item = view.evidence.find(({ id }) => id === evidence)
          if (!asked || !item) return null
          return (
            <li key={requirement}>
              <label className={css.row}>
                <input type="checkbox" checked={!left.has(requirement)} onChange={() => toggle(requirement)} />
                <span className={css.words}>
                  <b>{asked.text}</b>
                  <span>“{item.text}”</span>
                  <small>{whereFrom(view, item)}</small>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

const what =
  'Each of these requirements has nothing yet, and one item of your library answers it plainly. Read them: what you leave ticked is paired as strong, and one Undo takes all of it back.'

function titleOf(n: number): string {
  if (n === 0) return 'No strong suggestion is left'
  return n === 1 ? 'Pair the strong suggestion' : `Pair ${n} strong suggestions`
}

const without = (all: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...all].filter((one) => one !== id))
