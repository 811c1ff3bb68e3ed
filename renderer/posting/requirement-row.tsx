import { Ellipsis, GripVertical } from 'lucide-react'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Posting } from '../../shared/domain/posting.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { requirementLevels } from '../../shared/domain/requirement-levels.ts'
import { Button } from '../components/controls/button.tsx'
import { Menu } from '../components/controls/menu.tsx'
import { LevelPill, levelNames } from '../components/marks/level-pill.tsx'
import { useStorePart } from '../components/store.ts'
import css from './posting-view.module.css'
import { halves, type RequirementActs } from './requirement-acts.ts'
import { RequirementForm } from './requirement-form.tsx'
import type { RowMode } from './requirement-pane.tsx'
import { SplitForm } from './split-form.tsx'
import { useRowDrag } from './use-row-drag.ts'

interface RequirementRowProps {
  readonly one: Requirement
  readonly posting: Posting
  readonly pairing: Pairing
  readonly acts: RequirementActs
  readonly on: boolean
  /** The first of the list while none is chosen, where the keyboard comes in. */
  readonly first: boolean
  readonly last: boolean
  readonly lacksSection: boolean
  readonly mode: RowMode
  readonly onPick: (id: string) => void
  readonly onMode: (mode: RowMode) => void
}

/** One requirement: to find in the text, to change, split, merge, move, ignore and remove. */
export function RequirementRow(props: RequirementRowProps) {
  const { one, posting, acts, on, first, mode, onPick, onMode } = props
  const drag = useRowDrag(one, (id) => void acts.moveBefore(id, one))
  const done = () => onMode('read')
  return (
    <li
      className={[css.item, on && css.on, drag.over && css.over].filter(Boolean).join(' ')}
      data-item={one.id}
      {...drag.target}
    >
      {mode === 'edit' ? (
        <RequirementForm one={one} posting={posting} acts={acts} onDone={done} />
      ) : mode === 'split' ? (
        <SplitForm one={one} text={posting.text} acts={acts} onDone={done} />
      ) : (
        <>
          <button
            type="button"
            className={css.pick}
            aria-pressed={on}
            tabIndex={on || first ? 0 : -1}
            title={on ? 'Edit the words' : undefined}
            onClick={() => (on ? onMode('edit') : onPick(one.id))}
          >
            <LevelPill level={one.level} />
            <span>
              {one.text} <span className={css.n}>{remarks(props)}</span>
            </span>
          </button>
          <span className={css.more}>
            <RowMenu {...props} />
            <span className={css.grip} draggable title="Drag to move" {...drag.handle}>
              <GripVertical size={14} aria-hidden />
            </span>
          </span>
          {on && <RowActs {...props} />}
          <OtherHalf {...props} />
        </>
      )}
    </li>
  )
}

function RowMenu({ one, acts, on, first, onPick, onMode, last }: RequirementRowProps) {
  const open = (mode: RowMode) => () => {
    onPick(one.id)
    onMode(mode)
  }
  const all = [
    ...requirementLevels
      .filter((level) => level !== one.level)
      .map((level) => ({ name: `Make it ${levelNames[level].name}`, run: () => void acts.level(one.id, level) })),
    { name: 'Edit…', run: open('edit') },
    { name: 'Split…', run: open('split') },
    { name: 'Merge with the next', run: () => void acts.merge(one.id), off: last },
    { name: 'Move up', run: () => acts.move(one.id, -1) },
    { name: 'Move down', run: () => acts.move(one.id, 1) },
    { name: 'Ignore: keep it at the end', run: () => void acts.ignore(one.id) },
    { name: 'Remove: it asks for nothing', run: () => void acts.remove(one.id) },
  ]
  return (
    <Menu acts={all}>
      <Button look="bare" small label="Change this requirement" tabIndex={on || first ? 0 : -1}>
        <Ellipsis size={14} aria-hidden />
      </Button>
    </Menu>
  )
}

function RowActs({ one, acts, last, onMode }: RequirementRowProps) {
  return (
    <span className={css.acts}>
      <Button small keys="e" onClick={() => onMode('edit')}>
        Edit
      </Button>
      <Button small keys="s" onClick={() => onMode('split')}>
        Split
      </Button>
      <Button small keys="m" disabled={last} onClick={() => void acts.merge(one.id)}>
        Merge
      </Button>
      <Button small keys="i" onClick={() => void acts.ignore(one.id)}>
        Ignore
      </Button>
    </span>
  )
}

/** After a split: what is paired with the first part may answer this one too. */
function OtherHalf({ one, pairing, acts }: RequirementRowProps) {
  const first = useStorePart(halves, (all) => all.get(one.id))
  const paired = (id: string) => pairing.pairs.filter(({ requirement }) => requirement === id).length
  if (first === undefined || paired(first) === 0 || paired(one.id) > 0) return null
  return (
    <span className={css.acts}>
      <span>
        {paired(first) === 1 ? 'The paired item' : `The ${paired(first)} paired items`} stayed with the first part.
      </span>
      <Button small onClick={() => void acts.share(first, one.id)}>
        Pair here too
      </Button>
    </span>
  )
}

function remarks({ one: { years, limit, original, more }, lacksSection }: RequirementRowProps): string {
  const parts = [
    years && (years.max === null ? `${years.min}+ years` : `${years.min}–${years.max} years`),
    limit && ('words' in limit ? `${limit.words} words` : `${limit.characters} characters`),
    more && `${more.length + 1} places`,
    original !== undefined && 'edited',
    lacksSection && 'no section',
  ]
  return parts.filter(Boolean).join(' · ')
}
