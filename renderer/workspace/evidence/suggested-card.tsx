import { useId } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Strength } from '../../../shared/domain/pair.ts'
import { Button, Keys } from '../../components/controls/button.tsx'
import { SharedWords } from '../../components/text/shared-words.tsx'
import { often } from '../pairing/evidence-uses.ts'
import { pair, type Target } from '../pairing/pairing-acts.ts'
import { dragged } from './evidence-drag.ts'
import css from './evidence-panel.module.css'
import { nearestFirst } from './nearest-first.ts'
import { reasonWords } from './reason-words.ts'
import { whereFrom } from './where-from.ts'

interface SuggestedCardProps {
  readonly target: Target
  readonly evidence: string
  readonly why: readonly string[]
  /** How strongly it is paired unless the person says otherwise. */
  readonly strength: Strength
  /** Paired just now, and still shown where it was. */
  readonly paired: boolean
  readonly view: LibraryView
  /** The words to mark in the text: the requirement's, or what is searched for. */
  readonly other: string
  /** How many requirements it is paired with already. */
  readonly uses: number
}

const reasons = 3

const titles: Readonly<Record<Strength, string>> = {
  strong: 'Pair (Enter); p pairs it as partial',
  partial: 'Pair as partial (Enter); s on the pair calls it strong',
}

/** Evidence that may answer the requirement, with the reason and where it comes from. */
export function SuggestedCard({ target, evidence, why, strength, paired, view, other, uses }: SuggestedCardProps) {
  const id = useId()
  const item = view.evidence.find((one) => one.id === evidence)
  if (!item) return null
  return (
    <li
      className={`${css.card} ${css.ghost}`}
      data-card={paired ? 'held' : 'offered'}
      data-evidence={item.id}
      {...dragged(item.id)}
    >
      <div id={id} className={`${css.words} ${css.clamped}`}>
        <SharedWords text={item.text} other={other} />
      </div>
      <div className={css.foot}>
        <span className={css.source}>
          {why.length > 0 && (
            <span className={css.why}>{nearestFirst(why).slice(0, reasons).map(reasonWords).join(', ')}</span>
          )}
          <span className={css.from}>{whereFrom(view, item)}</span>
          {uses >= often - 1 && <span className={css.from}>Already paired {uses} times</span>}
        </span>
        <span className={css.acts}>
          {!paired && (
            <button
              type="button"
              hidden
              data-key="p"
              aria-label="Pair as partial"
              onClick={() => void pair(target, item.id, 'partial')}
            />
          )}
          <Button
            small
            data-main
            aria-describedby={id}
            aria-disabled={paired}
            title={paired ? undefined : titles[strength]}
            onClick={() => !paired && void pair(target, item.id, strength)}
          >
            {paired ? 'Paired' : strength === 'strong' ? 'Pair' : 'Pair as partial'}
            {!paired && (
              <span className={css.onfocus}>
                <Keys keys="Enter" />
              </span>
            )}
          </Button>
        </span>
      </div>
    </li>
  )
}
