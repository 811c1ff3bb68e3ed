import { Ellipsis } from 'lucide-react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Pair } from '../../shared/domain/pair.ts'
import { go } from '../app/navigation.ts'
import { Button } from '../components/button.tsx'
import { Menu } from '../components/menu.tsx'
import { Pill } from '../components/pill.tsx'
import { SharedWords } from '../components/shared-words.tsx'
import { sourceLine } from '../library/source-line.ts'
import css from './evidence-panel.module.css'
import { moveBefore, pair as setPair, unpair } from './pairing-acts.ts'

interface PairedCardProps {
  readonly target: { readonly application: string; readonly requirement: string }
  readonly pair: Pair
  readonly view: LibraryView
  readonly other: string
  /** The pair above, which this one can move before; null for the first. */
  readonly before: string | null
}

/** Evidence the person chose, how strong it is, and where it is from. */
export function PairedCard({ target, pair, view, other, before }: PairedCardProps) {
  const item = view.evidence.find(({ id }) => id === pair.evidence)
  if (!item) return null
  const weaker = pair.strength === 'strong' ? 'partial' : 'strong'
  return (
    <li className={`${css.card} ${css.paired}`} data-card="paired" data-evidence={item.id}>
      <SharedWords text={item.text} other={other} />
      <div className={css.foot}>
        <Pill solid tone={pair.strength === 'strong' ? 'accent' : 'amber'}>
          {pair.strength}
        </Pill>
        <span className={css.source}>{sourceLine(view, item)}</span>
        <span className={css.acts}>
          <Menu
            acts={[
              { name: 'Unpair', run: () => void unpair(target, item.id) },
              { name: `Call it ${weaker}`, run: () => void setPair(target, item.id, weaker) },
              { name: 'Move up', off: before === null, run: () => void moveBefore(target, item.id, before) },
              { name: 'Show where it is written', run: () => go({ kind: 'library', evidence: item.id }) },
            ]}
          >
            <Button look="bare" small label="More about this pair">
              <Ellipsis size={14} aria-hidden />
            </Button>
          </Menu>
        </span>
      </div>
    </li>
  )
}
