import { useEffect, useRef } from 'react'
import { isKey } from '../../components/keys.ts'
import { inMessages, toMessages } from '../../components/messages/to-messages.ts'
import { focusSection } from '../../editor/editor-acts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { toEvidence } from './to-evidence.ts'

/** F6 goes to the next pane of the workspace and Shift+F6 to the one before, from anywhere, the document included. What is told at the foot of the window is the last. */
export function usePaneKeys(session: WritingSession) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let written = false
    const enter = [toRequirement, () => toDocument(session, written), toEvidence]
    const onKey = (event: KeyboardEvent) => {
      const by = isKey(event, 'F6') ? 1 : isKey(event, 'Shift+F6') ? -1 : 0
      if (by === 0 || !root.current?.offsetParent) return
      event.preventDefault()
      const panes = [...root.current.children]
      const at = inMessages() ? enter.length : panes.findIndex((pane) => pane.contains(document.activeElement))
      if (at === documentPane) written = true
      const next = at < 0 ? 0 : (at + by + enter.length + 1) % (enter.length + 1)
      if (next === enter.length && toMessages()) return
      enter[next === enter.length ? (by > 0 ? 0 : enter.length - 1) : next]?.()
    }
    // Before the window's own listeners, one of which takes F6 for the messages alone.
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [session])
  return root
}

/** The place of the document among the panes. */
const documentPane = 1

/** The row of the requirement at hand. */
const requirementRow = () => document.querySelector<HTMLElement>('[data-requirement][aria-current=true]')

const toRequirement = (): void => requirementRow()?.focus()

/** To where the caret was; who has not been there yet comes to the section that answers the requirement at hand. */
function toDocument(session: WritingSession, written: boolean): void {
  const asked = requirementRow()?.dataset.requirement ?? ''
  const answer = session.shape.get().find((one) => one.requirements.includes(asked))?.id
  const section = (written ? null : answer) ?? session.section.get()
  if (section) focusSection(session, section)
  else session.editor.get()?.view.focus()
}
