import { Pencil, Quote, Trash2 } from 'lucide-react'
import { type KeyboardEvent, memo, useState } from 'react'
import type { EvidenceUse } from '../../shared/contract/library.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Range } from '../../shared/text/range.ts'
import { Button } from '../components/button.tsx'
import { NumbersBold } from '../components/numbers-bold.tsx'
import { Pill } from '../components/pill.tsx'
import css from './group-list.module.css'
import { MarkedText } from './marked-text.tsx'
import { removeEvidence } from './remove-evidence.ts'
import { UseMenu } from './use-menu.tsx'
import { Wordings } from './wordings.tsx'

interface EvidenceRowProps {
  readonly item: Evidence
  readonly on: boolean
  readonly child: boolean
  /** Whether the Tab key stops here; one line of the list does, arrows lead to the others. */
  readonly focusable: boolean
  readonly marks: readonly Range[] | null
  /** Null while there is no application that could use it. */
  readonly uses: readonly EvidenceUse[] | null
  readonly onPick: (item: Evidence) => void
  readonly onEdit: (item: Evidence) => void
}

/** One piece of evidence. Choosing it shows the words it came from; F2 rewords it, Delete takes it out. */
export const EvidenceRow = memo(function EvidenceRow(props: EvidenceRowProps) {
  const { item, on, child, focusable, marks, uses, onPick, onEdit } = props
  const [open, setOpen] = useState(false)
  const tabIndex = focusable ? 0 : -1
  const classes = [css.row, on && css.on, child && css.child].filter(Boolean).join(' ')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F2') onEdit(item)
    else if (event.key === 'Delete') void removeEvidence(item)
    else return
    event.preventDefault()
  }
  return (
    <div className={classes}>
      <button
        type="button"
        className={css.pick}
        data-main
        tabIndex={tabIndex}
        aria-pressed={on}
        aria-keyshortcuts="F2 Delete"
        onClick={() => onPick(item)}
        onKeyDown={onKeyDown}
      >
        {item.by === 'hand' ? (
          <Pencil className={`${css.sign} ${css.hand}`} size={13} aria-label="Typed by hand" />
        ) : (
          <Quote className={css.sign} size={13} aria-label="Quoted" />
        )}
        <span>{marks ? <MarkedText text={item.text} marks={marks} /> : <NumbersBold text={item.text} />}</span>
      </button>
      <span className={css.side}>
        <span className={css.acts}>
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
            onClick={() => removeEvidence(item)}
          >
            <Trash2 size={13} aria-hidden />
          </Button>
        </span>
        {item.said && <Pill tone="violet">said by {item.said.who ?? 'someone else'}</Pill>}
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
        {item.by === 'hand' && <Pill tone="amber">{item.original ? 'reworded' : 'typed in'}</Pill>}
        {uses && <UseMenu uses={uses} tabIndex={tabIndex} />}
      </span>
      {open && item.origins.length > 1 && <Wordings item={item} />}
    </div>
  )
})
