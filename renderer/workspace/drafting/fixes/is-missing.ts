import type { DraftSentence } from '../../../editor/draft.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { placeOfFix } from './place-of-fix.ts'

/** Whether the words that a fix would take the place of have changed meanwhile, so that it has no place in the text. */
export function isMissing(session: WritingSession, section: string, { mends, state }: DraftSentence): boolean {
  const editor = session.editor.get()
  if (!editor || !mends || state === 'taken') return false
  return placeOfFix(editor, section, mends) === null
}
