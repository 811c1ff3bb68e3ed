import { Pencil, Trash2 } from 'lucide-react'
import { type KeyboardEvent, memo, useState } from 'react'
import type { EvidenceUse } from '../../../shared/contract/library.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { onlyWord } from '../../../shared/domain/only-word.ts'
import type { Range } from '../../../shared/text/range.ts'
import { Button } from '../../components/controls/button.tsx'
import type { MenuAct } from '../../components/controls/menu.tsx'
import { isKey } from '../../components/keys.ts'
import { Pill } from '../../components/marks/pill.tsx'
import { NumbersBold } from '../../components/text/numbers-bold.tsx'
import { Proof } from '../bringing/proof.tsx'
import { focusLine } from '../pages/focus-line.ts'
import { EntryForm } from '../review/entry-form.tsx'
import { dropItem, mergeItems, moveItem, splitEntry } from '../review/item-acts.ts'
import { SplitForm } from '../review/split-form.tsx'
import type { TogglePick } from '../review/use-picked.ts'
import css from './group-list.module.css'
import { MarkedText } from './marked-text.tsx'
import { RowIcon } from './row-icon.tsx'
import { RowMenu } from './row-menu.tsx'
import { UseMenu } from './use-menu.tsx'
import { Wordings } from './wordings.tsx'

interface EvidenceRowProps {
  readonly item: Evidence
  /** The item after it in the same entry, with which it can be merged. */
  readonly next: Evidence | null
  readonly on: boolean
  readonly child: boolean
  /** Whether the Tab key stops here; one line of the list does, arrows lead to the others. */
  readonly focusable: boolean
  readonly marks: readonly Range[] | null
  /** Null while there is no application that could use it. */
  readonly uses: readonly EvidenceUse[] | null
  /** Whether it is chosen to be acted on together with others. */
  readonly picked: boolean
  /** Whether any item is: the keys of acts then belong to all that are chosen. */
  readonly picking: boolean
  readonly onToggle: TogglePick
  readonly onPick: (item: Evidence) => void
  readonly onEdit: (item: Evidence) => void
}

/** One piece of evidence. Choosing it shows the words it came from; its keys and its menu put it right. */
export const EvidenceRow = memo(function EvidenceRow(props: EvidenceRowProps) {
  const { item, next, on, child, focusable, marks, uses, picked, picking, onToggle, onPick, onEdit } = props
  const [open, setOpen] = useState(false)
  const [hovered, setHovered] = useState(false)
  const tabIndex = focusable ? 0 : -1
  const classes = [css.row, on && css.on, child && css.child, picked && css.picked].filter(Boolean).join(' ')
  const [form, setForm] = useState<'split' | 'move' | null>(null)
  const done = () => {
    setForm(null)
    focusLine(item.id)
  }
  const toggle = () => onToggle(item.id, false)
  const acts = actsOf(item, { next, picked, toggle, open: setForm, edit: () => onEdit(item) })
  const onKeyDown = (event: KeyboardEvent) => {
    const act = acts.find(({ keys }) => keys !== undefined && isKey(event, keys))
    if (!act || act.off || (picking && forAll.has(act.keys ?? ''))) return
    event.preventDefault()
    act.run()
  }
  return (
    <div className={classes} onPointerEnter={() => setHovered(true)} onPointerLeave={() => setHovered(false)}>
      <input
        type="checkbox"
        className={css.box}
        tabIndex={-1}
        checked={picked}
        aria-label={`Choose this item: ${item.text.slice(0, 60)}`}
        title="Choose this item, to act on several at once (x)"
        onChange={(event) => onToggle(item.id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
      />
      <button
        type="button"
        className={css.pick}
        data-main
        tabIndex={tabIndex}
        aria-pressed={on}
        aria-keyshortcuts="F2 Delete s m v b x"
        onClick={(event) => (event.ctrlKey || event.metaKey ? toggle() : onPick(item))}
        onKeyDown={onKeyDown}
      >
        {item.by === 'hand' ? (
          <RowIcon name="pencil" className={`${css.sign} ${css.hand}`} label="Typed by hand" />
        ) : (
          <RowIcon name="quote" className={css.sign} label="Quoted" />
        )}
        <span>{marks ? <MarkedText text={item.text} marks={marks} /> : <NumbersBold text={item.text} />}</span>
      </button>
      <span className={css.side}>
        <span className={css.acts}>
          {(hovered || on || focusable) && <QuickActs item={item} tabIndex={tabIndex} onEdit={onEdit} />}
          <RowMenu acts={acts} tabIndex={tabIndex} label="More for this item" />
        </span>
        {item.origins.length > 1 && (
          <button
            type="button"
            className={css.more}
            tabIndex={tabIndex}
            aria-expanded={open}
            onClick={() => setOpen((was) => !was)}
          >
            in {item.origins.length} places
          </button>
        )}
        {item.by === 'hand' && (
          <Pill tone="amber">{item.original ? 'reworded' : onlyWord(item) ? 'your word alone' : 'typed in'}</Pill>
        )}
        {uses && <UseMenu uses={uses} tabIndex={tabIndex} />}
      </span>
      <Proof item={item} tabIndex={tabIndex} />
      {open && item.origins.length > 1 && <Wordings item={item} />}
      {form === 'split' && <SplitForm item={item} onDone={done} />}
      {form === 'move' && (
        <EntryForm
          name="Move to"
          act="Move"
          not={item.entry}
          alone={item.entry !== null}
          onChoose={(to) => moveItem(item, to)}
          onDone={done}
        />
      )}
    </div>
  )
})

interface Around {
  readonly next: Evidence | null
  readonly picked: boolean
  readonly toggle: () => void
  readonly open: (form: 'split' | 'move') => void
  readonly edit: () => void
}

type QuickActsProps = Pick<EvidenceRowProps, 'item' | 'onEdit'> & { readonly tabIndex: number }

/** The two acts that are wanted most, while the item is pointed at or has the focus; its menu has them too. */
function QuickActs({ item, tabIndex, onEdit }: QuickActsProps) {
  return (
    <span className={css.quick}>
      <Button
        look="bare"
        small
        tabIndex={tabIndex}
        label="Edit this item"
        aria-keyshortcuts="F2"
        title="Edit this item (F2)"
        onClick={() => onEdit(item)}
      >
        <Pencil size={13} aria-hidden />
      </Button>
      <Button
        look="bare"
        small
        tabIndex={tabIndex}
        label="Remove this item"
        aria-keyshortcuts="Delete"
        title="Remove this item (Delete)"
        onClick={() => dropItem(item)}
      >
        <Trash2 size={13} aria-hidden />
      </Button>
    </span>
  )
}

/** Keys that belong to all chosen items while any is. */
const forAll: ReadonlySet<string> = new Set(['m', 'v', 'Delete'])

/** What can be done with an item, each with the key that does it while the item has the focus. */
function actsOf(item: Evidence, { next, picked, toggle, open, edit }: Around): readonly MenuAct[] {
  return [
    { name: picked ? 'No longer choose it' : 'Choose it, to merge or move it with others', keys: 'x', run: toggle },
    { name: 'Reword…', keys: 'F2', run: edit },
    { name: 'Split…', keys: 's', off: !/\S\s+\S/u.test(item.text), run: () => open('split') },
    { name: 'Merge with the next', keys: 'm', off: next === null, run: () => void (next && mergeItems(item, next)) },
    { name: 'Move to another entry…', keys: 'v', run: () => open('move') },
    { name: 'Begin a new entry here', keys: 'b', off: item.entry === null, run: () => void splitEntry(item) },
    { name: 'Take it out', keys: 'Delete', run: () => void dropItem(item) },
  ]
}
