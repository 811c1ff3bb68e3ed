import type { DraftSentence } from '../../../editor/draft.ts'
import type { Replacement } from '../../../editor/sections/rewrite-section.ts'

/** A sentence in the place of the words it came from. A fix knows these, and which of several such places is meant. */
export function replacementOf({ text, evidence, mends }: DraftSentence, old: string): Replacement {
  if (!mends) return { old, text, evidence }
  return { old: mends.old, nth: mends.nth, keepsMarks: !mends.anew, text, evidence }
}
