import { useEffect } from 'react'
import type { View } from '../../app/navigation.ts'
import { isKey } from '../../components/keys.ts'
import { stepFinding } from '../../editor/editor-acts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { exportAs } from '../../exporting/export-as.ts'
import { runChecks } from '../findings/run-checks.ts'

/** The shortcuts that work anywhere in an application. */
export function useApplicationKeys(session: WritingSession, show: (view: View) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const run = actFor(event, session, show)
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [session, show])
}

function actFor(event: KeyboardEvent, session: WritingSession, show: (view: View) => void): (() => void) | null {
  if (isKey(event, 'F8')) return () => stepFinding(session, 1)
  if (isKey(event, 'Shift+F8')) return () => stepFinding(session, -1)
  if (isKey(event, 'Mod+E')) return () => show('preview')
  if (isKey(event, 'Mod+Shift+E')) return () => void exportAs(session, 'pdf')
  if (isKey(event, 'Mod+S')) return () => void session.saver.flush()
  if (isKey(event, 'Mod+Shift+K'))
    return () => {
      show('write')
      void runChecks(session)
    }
  return null
}
