import type { DraftSentence } from '../../../editor/draft.ts'
import type { LiveEditor } from '../../../editor/live-editor.ts'
import type { Replacement } from '../../../editor/sections/rewrite-section.ts'
import { placeOfFix } from './place-of-fix.ts'

interface Place {
  readonly editor: LiveEditor
  readonly section: string
}

/** A sentence in the place of the words it came from. A fix knows these, and which of several such places is meant. */
export function replacementOf(place: Place, { text, evidence, mends }: DraftSentence, old: string): Replacement {
  if (!mends) return { old, text, evidence }
  const nth = placeOfFix(place.editor, place.section, mends)?.nth ?? mends.nth
  return { old: mends.old, nth, keepsMarks: !mends.anew, text, evidence }
}
