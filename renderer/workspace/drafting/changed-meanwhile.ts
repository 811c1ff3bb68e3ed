import { type Draft, isFix, isUndecided } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { textOf } from './draft-store.ts'
import { isMissing } from './fixes/is-missing.ts'

/** Whether the text that a proposal rewrites is no longer the one it was asked for. Fixes need only the words that they mend. */
export function changedMeanwhile(session: WritingSession, section: string, draft: Draft): boolean {
  if (!isFix(draft)) return draft.rewrites && textOf(session, section) !== draft.base
  const undecided = draft.sentences.filter(isUndecided)
  return undecided.length > 0 && undecided.every((one) => isMissing(session, section, one))
}
