import { useEffect } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Match } from '../../../shared/domain/match.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { Button } from '../../components/controls/button.tsx'
import { useStore } from '../../components/store.ts'
import css from '../evidence/evidence-panel.module.css'
import { PairSureDialog } from './pair-sure-dialog.tsx'
import { pairSureOpen } from './pair-sure-open.ts'
import { sureSuggestions } from './sure-suggestions.ts'

interface PairSureProps {
  readonly application: string
  readonly matches: readonly Match[]
  readonly pairing: Pairing
  readonly requirements: readonly Requirement[]
  /** The one at hand, under whose words this stands. */
  readonly requirement: string
  readonly view: LibraryView
}

/** Offers to pair everything that is suggested and sure, which is shown in words first; nothing where there is less than two of it. */
export function PairSure({ application, matches, pairing, requirements, requirement, view }: PairSureProps) {
  const open = useStore(pairSureOpen)
  const close = () => pairSureOpen.set(false)
  // The panel goes with its application.
  useEffect(() => () => pairSureOpen.set(false), [])
  const sure = sureSuggestions(matches, pairing)
  if (sure.length < 2 && !open) return null
  return (
    <div className={css.wide}>
      <Button small onClick={() => pairSureOpen.set(true)}>
        {sure.some((one) => one.requirement === requirement)
          ? `Pair ${sure.length} strong suggestions…`
          : `Pair ${sure.length} strong suggestions for others…`}
      </Button>
      {open && <PairSureDialog {...{ application, sure, requirements, view }} onClose={close} />}
    </div>
  )
}
