import type { LibraryView } from '../../shared/domain/library-view.ts'
import { Button } from '../components/button.tsx'
import { announce } from '../components/live-region.tsx'
import { SharedWords } from '../components/shared-words.tsx'
import { sourceLine } from '../library/source-line.ts'
import css from './evidence-panel.module.css'
import { pair } from './pairing-acts.ts'
import { moveCard } from './panel-key.ts'
import { reasonWords } from './reason-words.ts'

interface SuggestedCardProps {
  readonly target: { readonly application: string; readonly requirement: string }
  readonly ranked: { readonly evidence: string; readonly why: readonly string[] }
  readonly view: LibraryView
  readonly other: string
}

/** Evidence that may answer the requirement, with the reason. */
export function SuggestedCard({ target, ranked, view, other }: SuggestedCardProps) {
  const item = view.evidence.find(({ id }) => id === ranked.evidence)
  if (!item) return null
  return (
    <li className={`${css.card} ${css.ghost}`} data-card="offered">
      <SharedWords text={item.text} other={other} />
      <div className={css.foot}>
        <span className={css.source}>
          {ranked.why.length > 0 && (
            <span className={css.why}>{ranked.why.slice(0, 2).map(reasonWords).join(', ')} </span>
          )}
          {sourceLine(view, item)}
        </span>
        <span className={css.acts}>
          <Button
            small
            onClick={async (event) => {
              const panel = event.currentTarget.closest('aside')
              if (panel) moveCard(panel, 1)
              if (await pair(target, item.id)) announce('Paired.')
            }}
          >
            Pair
          </Button>
        </span>
      </div>
    </li>
  )
}
