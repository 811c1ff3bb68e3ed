import { useEffect, useRef } from 'react'
import { isKey } from '../../components/keys.ts'
import { focusSection } from '../../editor/editor-acts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { toEvidence } from './to-evidence.ts'

/** F6 goes to the next pane of the workspace and Shift+F6 to the one before, from anywhere, the document included. */
export function usePaneKeys(session: WritingSession) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const enter = [toRequirement, () => toDocument(session), toEvidence]
    const onKey = (event: KeyboardEvent) => {
      const by = isKey(event, 'F6') ? 1 : isKey(event, 'Shift+F6') ? -1 : 0
      if (by === 0 || !root.current?.offsetParent) return
      event.preventDefault()
      const at = [...root.current.children].findIndex((pane) => pane.contains(document.activeElement))
      enter[at < 0 ? 0 : (at + by + enter.length) % enter.length]?.()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [session])
  return root
}

/** The row of the requirement at hand. */
function toRequirement(): void {
  document.querySelector<HTMLElement>('[data-requirement][aria-current=true]')?.focus()
}

function toDocument(session: WritingSession): void {
  const section = session.section.get()
  if (section) focusSection(session, section)
  else session.editor.get()?.view.focus()
}
