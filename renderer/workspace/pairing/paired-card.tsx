import { Ellipsis, StickyNote, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Pair } from '../../../shared/domain/pair.ts'
import { go } from '../../app/navigation.ts'
import { Button } from '../../components/controls/button.tsx'
import { Menu } from '../../components/controls/menu.tsx'
import { Pill } from '../../components/marks/pill.tsx'
import { SharedWords } from '../../components/text/shared-words.tsx'
import { dragged, dropTarget, inUpperHalf } from '../evidence/evidence-drag.ts'
import css from '../evidence/evidence-panel.module.css'
import { whereFrom } from '../evidence/where-from.ts'
import { often } from './evidence-uses.ts'
import { placeAt, placeBeside, setRemark, setStrength, type Target, unpair } from './pairing-acts.ts'
import { RemarkField } from './remark-field.tsx'

interface PairedCardProps {
  readonly target: Target
  readonly pair: Pair
  readonly view: LibraryView
  readonly other: string
  /** Its place among the requirement's pairs, from 0, and how many there are. */
  readonly place: number
  readonly of: number
  /** The requirements this evidence is paired with, in words. */
  readonly uses: readonly string[]
}

/** Evidence the person chose: how strong it is, where it is from, a remark to oneself; ordered, unpaired and dragged here. */
export function PairedCard({ target, pair, view, other, place, of, uses }: PairedCardProps) {
  const [remarking, setRemarking] = useState(false)
  const main = useRef<HTMLButtonElement>(null)
  const id = useId()
  const item = view.evidence.find((one) => one.id === pair.evidence)
  if (!item) return null
  const weaker = pair.strength === 'strong' ? 'partial' : 'strong'
  const move = (by: -1 | 1) => void placeAt(target, item.id, place + by)
  const doneRemarking = (remark: string | null, left: boolean) => {
    setRemarking(false)
    if (!left) main.current?.focus()
    if (remark !== null && remark !== pair.remark) void setRemark(target, pair, remark)
  }
  return (
    <li
      className={`${css.card} ${css.paired}`}
      data-card="paired"
      data-evidence={item.id}
      {...(remarking ? {} : dragged(item.id))}
      {...dropTarget(
        (dropped, event) => void placeBeside(target, dropped, { evidence: item.id, before: inUpperHalf(event) }),
      )}
    >
      <div id={id} className={css.words}>
        <SharedWords text={item.text} other={other} />
      </div>
      {uses.length >= often && (
        <p className={css.often} title={uses.join('\n')}>
          <Pill tone="amber">used {uses.length} times</Pill> A reader will meet it again and again.
        </p>
      )}
      {remarking ? (
        <RemarkField remark={pair.remark} onDone={doneRemarking} />
      ) : (
        pair.remark && (
          <button type="button" className={css.remark} onClick={() => setRemarking(true)}>
            <StickyNote size={11} aria-label="Remark to yourself:" /> {pair.remark}
          </button>
        )
      )}
      <div className={css.foot}>
        <button
          ref={main}
          type="button"
          className={css.strength}
          data-main
          data-key="s"
          aria-describedby={id}
          aria-label={`${pair.strength}, call it ${weaker}`}
          title={`Call it ${weaker} (s)`}
          onClick={() => void setStrength(target, pair, weaker)}
        >
          <Pill solid tone={pair.strength === 'strong' ? 'accent' : 'amber'}>
            {pair.strength}
          </Pill>
        </button>
        <span className={css.source}>{whereFrom(view, item)}</span>
        <span className={css.acts}>
          <span hidden>
            <button type="button" data-key="Alt+ArrowUp" aria-label="Move up" onClick={() => move(-1)} />
            <button type="button" data-key="Alt+ArrowDown" aria-label="Move down" onClick={() => move(1)} />
          </span>
          <Button look="bare" small label="Remark to yourself (r)" data-key="r" onClick={() => setRemarking(true)}>
            <StickyNote size={13} aria-hidden />
          </Button>
          <Button look="bare" small label="Unpair (x)" data-key="x" onClick={() => void unpair(target, item.id)}>
            <X size={13} aria-hidden />
          </Button>
          <Menu
            acts={[
              { name: 'Move up (Alt+↑)', off: place === 0, run: () => move(-1) },
              { name: 'Move down (Alt+↓)', off: place === of - 1, run: () => move(1) },
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
