import type { LibraryView } from '../../shared/domain/library-view.ts'
import { client } from '../api.ts'
import { attempt } from '../app/toasts.ts'
import { Button } from '../components/button.tsx'
import { leftOver } from './left-over.ts'
import type { Shown } from './library-groups.ts'
import css from './unplaced-tray.module.css'

interface UnplacedTrayProps {
  readonly view: LibraryView
  readonly shown: Shown
  readonly onOpen: (source: string) => void
}

/** Words that became no item. Nothing is dropped in silence: each can still be made evidence. */
export function UnplacedTray({ view, shown, onOpen }: UnplacedTrayProps) {
  if (shown.kind !== 'all' && shown.kind !== 'source') return null
  const sources = view.sources.filter((source) => shown.kind === 'all' || source.id === shown.source)
  const rows = sources.flatMap((source) => leftOver(source).map((piece) => ({ source, piece })))
  if (rows.length === 0) return null
  return (
    <details className={css.tray}>
      <summary className={css.summary}>
        Not placed anywhere <small>{rows.length}</small>
      </summary>
      <ul className={css.rows}>
        {rows.map(({ source, piece }) => (
          <li key={`${source.id} ${piece.quote.start}`} className={css.row}>
            <button type="button" className={css.text} onClick={() => onOpen(source.id)}>
              {piece.text}
            </button>
            <Button
              small
              onClick={() =>
                attempt(() => client.library.addEvidence({ text: piece.text.slice(0, 4000), entry: null }))
              }
            >
              Make it an item
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
