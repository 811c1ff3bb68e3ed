import type { Draft } from '../../../editor/draft.ts'
import { lookAt } from '../../../editor/editor-acts.ts'
import { findingsIn } from '../../../editor/extensions/finding-marks.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { placeOfFix } from './place-of-fix.ts'

/** Opens the card of the finding again that the latest of some fixes was asked for at whose words are still there. False when none is. */
export function lookAgain(session: WritingSession, section: string, { sentences }: Draft): boolean {
  const editor = session.editor.get()
  if (!editor) return false
  const places = sentences.flatMap(({ mends }) => {
    const place = mends ? placeOfFix(editor, section, mends) : null
    return mends && place ? [place.from + mends.at] : []
  })
  const at = findingsIn(editor.state).find(({ from }) => from === places.at(-1))
  if (at) lookAt(session, at)
  return at !== undefined
}
