import { X } from 'lucide-react'
import { Button } from '../components/controls/button.tsx'
import { keyName } from '../components/keys.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { Desk } from './desk/desk.tsx'
import { keptZoom } from './desk/zoom.ts'
import { toLine } from './live/to-line.ts'
import { useCaretLine } from './live/use-caret-line.ts'
import { useLivePages } from './live/use-live-pages.ts'
import css from './page-beside.module.css'
import { pageBesideKeys, togglePageBeside } from './page-beside-state.ts'

const zoom = keptZoom('beside')

/** The typeset page beside the text: it follows every key and the caret, and a click on a line goes to its words. */
export function PageBeside({ session }: { readonly session: WritingSession }) {
  const state = useLivePages(session)
  const caret = useCaretLine(session, state.shown?.lines)
  return (
    <aside className={css.beside} aria-label="Page beside the text">
      <Desk state={state} zoom={zoom} caret={caret} onPick={(line) => toLine(session, line)} />
      <div className={css.close}>
        <Button
          look="bare"
          small
          label={`Show the evidence again (${keyName(pageBesideKeys)})`}
          onClick={togglePageBeside}
        >
          <X size={14} aria-hidden />
        </Button>
      </div>
    </aside>
  )
}
