import { useEffect, useState } from 'react'
import type { PlacedLine } from '../../shared/formats/markdown/line-offsets.ts'
import { go } from '../app/navigation.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { ExportPane } from '../exporting/export-pane.tsx'
import { Desk } from './desk/desk.tsx'
import { keptZoom } from './desk/zoom.ts'
import { toLine } from './live/to-line.ts'
import { useCaretLine } from './live/use-caret-line.ts'
import { useLivePages } from './live/use-live-pages.ts'
import { PagePane } from './page/page-pane.tsx'
import css from './preview.module.css'
import { whenMarked } from './when-marked.ts'

const zoom = keptZoom('preview')

/** The typeset pages as the PDF will have them, how they look, what is still open, and the ways to save. */
export function Preview({ session }: { readonly session: WritingSession }) {
  const ready = useFlushed(session)
  const state = useLivePages(session)
  const caret = useCaretLine(session, state.shown?.lines)
  const toText = (line: PlacedLine) => {
    go({ kind: 'application', id: session.application, view: 'write' })
    void whenMarked(session).then(() => toLine(session, line))
  }
  return (
    <div className={css.screen}>
      <ExportPane session={session} ready={ready}>
        {null}
      </ExportPane>
      <Desk state={state} zoom={zoom} caret={caret} onPick={toText} />
      <PagePane session={session} fit={state.shown?.fit ?? null} />
    </div>
  )
}

/** True once everything typed is stored, so that what is listed and saved has it. */
function useFlushed(session: WritingSession): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let here = true
    void session.saver.flush().then(() => here && setReady(true))
    return () => {
      here = false
    }
  }, [session])
  return ready
}
