import type { Draft } from '../../../editor/draft.ts'
import { lookAt } from '../../../editor/editor-acts.ts'
import { findingsIn } from '../../../editor/extensions/finding-marks.ts'
import { placeOfWords } from '../../../editor/sections/rewrite-section.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'

/** Opens the card of the finding again that the latest of some fixes was asked for at. False when it is there no more. */
export function lookAgain(session: WritingSession, section: string, { sentences }: Draft): boolean {
  const state = session.editor.get()?.state
  const mends = sentences.at(-1)?.mends
  const place = state && mends ? placeOfWords(state.doc, section, mends.old, mends.nth) : null
  if (!state || !mends || !place) return false
  const at = findingsIn(state).find(({ from }) => from === place.from + mends.at)
  if (at) lookAt(session, at)
  return at !== undefined
}
