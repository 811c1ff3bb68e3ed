import type { DraftSentence } from '../../../editor/draft.ts'
import { placeOfWords } from '../../../editor/sections/rewrite-section.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'

/** Whether the words that a fix would take the place of have changed meanwhile, so that it has no place in the text. */
export function isMissing(session: WritingSession, section: string, { mends, state }: DraftSentence): boolean {
  const doc = session.editor.get()?.state.doc
  if (!doc || !mends || state === 'taken') return false
  return placeOfWords(doc, section, mends.old, mends.nth) === null
}
