import { useState } from 'react'
import { isAddress } from '../../../shared/details/is-address.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Unplaced } from '../../../shared/domain/source.ts'
import { client } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { trayId } from '../review/open-tray.ts'
import { PlaceDialog, type PlaceDialogProps } from '../review/place-dialog.tsx'
import { reviewed } from '../review/reviewed.ts'
import type { Shown } from '../rows/library-groups.ts'
import { leftOver } from './left-over.ts'
import css from './unplaced-tray.module.css'

interface UnplacedTrayProps {
  readonly view: LibraryView
  readonly shown: Shown
  readonly onOpen: (source: string) => void
}

type Placing = Pick<PlaceDialogProps, 'source' | 'piece' | 'as'>

/** Words that became no item. Nothing is dropped in silence: each can still be made an item, a note or a field. */
export function UnplacedTray({ view, shown, onOpen }: UnplacedTrayProps) {
  const [placing, setPlacing] = useState<Placing | null>(null)
  if (shown.kind !== 'all' && shown.kind !== 'source') return null
  const sources = view.sources.filter((source) => shown.kind === 'all' || source.id === shown.source)
  const rows = sources.flatMap((source) => leftOver(source).map((piece) => ({ source, piece })))
  if (rows.length === 0) return null
  return (
    <details id={trayId} className={css.tray}>
      <summary className={css.summary}>
        Not placed anywhere <small>{rows.length}</small>
      </summary>
      <ul className={css.rows}>
        {rows.map(({ source, piece }) => (
          <li key={`${source.id} ${piece.quote.start}`} className={css.row}>
            <button type="button" className={css.text} onClick={() => onOpen(source.id)}>
              {piece.text}
            </button>
            {isAddress(piece.text) && (
              <Button small onClick={() => takeAddress(source.id, piece)}>
                My address
              </Button>
            )}
            <Button small onClick={() => setPlacing({ source: source.id, piece, as: 'item' })}>
              Make it an item of…
            </Button>
            <Button small onClick={() => note(source.id, piece)}>
              Note
            </Button>
            <Button small onClick={() => setPlacing({ source: source.id, piece, as: 'field' })}>
              Field…
            </Button>
          </li>
        ))}
      </ul>
      {placing && <PlaceDialog {...placing} onClose={() => setPlacing(null)} />}
    </details>
  )
}

async function note(source: string, { quote }: Unplaced): Promise<void> {
  const range = { source, start: quote.start, end: quote.end }
  await reviewed('The words are kept as a note.', () => client.review.place({ ...range, as: { kind: 'note' } }))
}

async function takeAddress(source: string, { quote }: Unplaced): Promise<void> {
  const range = { source, start: quote.start, end: quote.end }
  await reviewed('Taken into your details as your address.', () =>
    client.review.place({ ...range, as: { kind: 'address' } }),
  )
}
