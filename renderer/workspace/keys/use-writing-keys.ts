import { type RefObject, useEffect } from 'react'
import { z } from 'zod'
import { isKey } from '../../components/keys.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { useStore } from '../../components/store.ts'
import { stepMatch } from '../../editor/find/find-acts.ts'
import { remember, remembered } from '../../editor/remembered.ts'
import { stepSpelling } from '../../editor/spelling/spelling-acts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { pageBesideKeys, togglePageBeside } from '../../preview/page-beside-state.ts'
import { isModelWriting } from '../drafting/is-model-writing.ts'
import { takeBackRejected } from '../drafting/rejected.ts'
import { stopModelsOf } from '../drafting/running-models.ts'
import { stepProposal } from '../drafting/step-proposal.ts'
import { sendingKeys, showSending } from '../model/model-acts.ts'
import { readingKeys } from '../reading/reading-keys.ts'

/** The shortcuts that work anywhere in the workspace while it is shown. */
export function useWritingKeys(session: WritingSession, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = root.current?.offsetParent ? actFor(event, session) : null
      if (!act) return
      event.preventDefault()
      act()
    }
    // Before the editor, whose own undo would take back what was written before.
    const onUndo = (event: KeyboardEvent) => {
      if (!isKey(event, 'Mod+Z') || isField(event.target) || !root.current?.offsetParent || !takeBackRejected(session))
        return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before any field, none of which may keep it from whoever wants to know.
    const onSending = (event: KeyboardEvent) => {
      const section = session.section.get()
      if (!section || !isKey(event, sendingKeys) || !root.current?.offsetParent || isOverAll(event, root.current))
        return
      event.preventDefault()
      event.stopPropagation()
      showSending(session, section)
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('keydown', onSending, { capture: true })
    window.addEventListener('keydown', onUndo, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('keydown', onSending, { capture: true })
      window.removeEventListener('keydown', onUndo, { capture: true })
    }
  }, [session, root])
}

/** In a dialog that lies over the workspace, not in a card within it. */
const isOverAll = ({ target }: Event, root: Element) =>
  target instanceof Element && !root.contains(target) && target.closest('[role=dialog]') !== null

/** What has an undo of its own. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

function actFor(event: KeyboardEvent, session: WritingSession): (() => void) | null {
  const editor = session.editor.get()
  const seeking = session.find.get() > 0
  if (isKey(event, 'Escape') && isModelWriting(session)) return () => stopModelsOf(session.application)
  if (isKey(event, 'Mod+F')) return () => session.find.set((asked) => asked + 1)
  if (isKey(event, 'Mod+.')) return () => toggleFocus(session)
  if (isKey(event, pageBesideKeys)) return togglePageBeside
  if (isKey(event, readingKeys)) return () => session.dialog.set({ kind: 'reading' })
  if (isKey(event, 'F9')) return () => stepProposal(session, 1)
  if (isKey(event, 'Shift+F9')) return () => stepProposal(session, -1)
  if (isKey(event, 'F7')) return () => stepSpelling(session, 1)
  if (isKey(event, 'Shift+F7')) return () => stepSpelling(session, -1)
  if (editor && seeking && (isKey(event, 'Mod+G') || isKey(event, 'F3'))) return () => stepMatch(editor, 1)
  if (editor && seeking && (isKey(event, 'Mod+Shift+G') || isKey(event, 'Shift+F3'))) return () => stepMatch(editor, -1)
  return null
}

const focusName = 'focus mode'

/** Only the section at hand is bright and the panes are away, or all is back. It is remembered. */
export function toggleFocus(session: WritingSession): void {
  session.focus.set((on) => !on)
  const on = session.focus.get()
  remember(focusName, on ? true : null)
  announce(on ? 'Focus mode: only this section.' : 'Focus mode is off.')
}

/** Whether focus mode is on; it begins as it was left. */
export function useFocusMode(session: WritingSession): boolean {
  useEffect(() => {
    if (remembered(focusName, z.literal(true))) session.focus.set(true)
  }, [session])
  return useStore(session.focus)
}
