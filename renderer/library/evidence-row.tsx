import { Pencil, Quote, Trash2 } from 'lucide-react'
import { memo } from 'react'
import type { Evidence } from '../../shared/domain/evidence.ts'
import { Button } from '../components/button.tsx'
import { NumbersBold } from '../components/numbers-bold.tsx'
import { Pill } from '../components/pill.tsx'
import css from './group-list.module.css'
import { removeEvidence } from './remove-evidence.ts'

interface EvidenceRowProps {
  readonly item: Evidence
  readonly on: boolean
  readonly child: boolean
  readonly onPick: (item: Evidence) => void
  readonly onEdit: (item: Evidence) => void
}

/** One piece of evidence. Choosing it shows the words it came from. */
export const EvidenceRow = memo(function EvidenceRow({ item, on, child, onPick, onEdit }: EvidenceRowProps) {
  const classes = [css.row, on && css.on, child && css.child].filter(Boolean).join(' ')
  return (
    <li className={classes} data-item={item.id}>
      <button type="button" className={css.pick} aria-pressed={on} onClick={() => onPick(item)}>
        {item.by === 'hand' ? (
          <Pencil className={`${css.sign} ${css.hand}`} size={13} aria-label="Typed by hand" />
        ) : (
          <Quote className={css.sign} size={13} aria-label="Quoted" />
        )}
        <span>
          <NumbersBold text={item.text} />
        </span>
      </button>
      <span className={css.side}>
        <span className={css.acts}>
          <Button look="bare" small label="Edit this item" onClick={() => onEdit(item)}>
            <Pencil size={13} aria-hidden />
          </Button>
          <Button look="bare" small label="Remove this item" onClick={() => removeEvidence(item)}>
            <Trash2 size={13} aria-hidden />
          </Button>
        </span>
        {item.said && <Pill tone="violet">said by {item.said.who ?? 'someone else'}</Pill>}
        {item.origins.length > 1 && <Pill tone="accent">in {item.origins.length} places</Pill>}
        {item.by === 'hand' && <Pill tone="amber">{item.original ? 'reworded' : 'typed in'}</Pill>}
      </span>
    </li>
  )
})
