import type { KeyboardEvent } from 'react'
import type { SentenceStatus } from '../../../shared/domain/finding.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { Dialog } from '../../components/panes/dialog.tsx'
import { useGoAfter } from '../../components/panes/use-go-after.ts'
import { useStore } from '../../components/store.ts'
import { showSentence } from '../../editor/findings/show-sentence.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import css from './reading-dialog.module.css'
import { type ReadingRow, readingParts } from './reading-parts.ts'

interface ReadingDialogProps {
  readonly session: WritingSession
  readonly view: LibraryView
  readonly onClose: () => void
}

/** The whole document to be read, each sentence beside the lines of the person's own that it rests on; choosing one goes to it in the text. */
export function ReadingDialog({ session, view, onClose }: ReadingDialogProps) {
  const checks = useStore(session.checks)
  const go = useGoAfter(onClose)
  const parts = readingParts({ sections: session.read().sections, checks: checks ?? [], view })
  return (
    <Dialog
      title="Each sentence beside its source"
      about="What you would send, and the lines of yours it rests on. The arrows go on; Enter goes to the sentence in the text."
      onClose={onClose}
      full
    >
      {parts.length === 0 && <p>{checks === null ? 'The text is being checked…' : 'Nothing is written yet.'}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go through the buttons inside */}
      <div className={css.parts} onKeyDown={step}>
        {parts.map(({ section, name, rows }) => (
          <section key={section} aria-label={name}>
            <h3 className={css.name}>{name}</h3>
            <ul className={css.rows}>
              {rows.map((row) => (
                <li key={row.start} className={css.row} data-status={row.status}>
                  <button
                    type="button"
                    className={css.sentence}
                    onClick={() => go(() => showSentence(session, section, row))}
                  >
                    {row.text}
                  </button>
                  <Beside row={row} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Beside({ row: { lines, remarks, status } }: { readonly row: ReadingRow }) {
  return (
    <div className={css.beside}>
      {lines.map(({ id, words, from }) => (
        <blockquote key={id} className={css.line}>
          {words}
          {from && <footer className={css.from}>{from}</footer>}
        </blockquote>
      ))}
      {remarks.map((remark, at) => (
        <p key={remark} className={css.remark}>
          {at === 0 && signs[status] && <span aria-hidden>{signs[status]} </span>}
          {remark}
        </p>
      ))}
    </div>
  )
}

const signs: Readonly<Record<SentenceStatus, string>> = {
  backed: '',
  flagged: '⚑',
  uncited: '○',
  vouched: '✓',
  framing: '',
}

/** The arrows, Home and End go from sentence to sentence; nothing is chosen by that. */
function step(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLButtonElement)) return
  const all = [...event.currentTarget.querySelectorAll('button')]
  const at = all.indexOf(event.target)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  all[Math.max(0, Math.min(all.length - 1, to))]?.focus()
}
