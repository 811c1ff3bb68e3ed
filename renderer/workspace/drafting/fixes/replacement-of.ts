import type { DraftSentence } from '../../../editor/draft.ts'
import type { LiveEditor } from '../../../editor/live-editor.ts'
import type { Replacement } from '../../../editor/sections/rewrite-section.ts'
import { placeOfFix } from './place-of-fix.ts'

interface Place {
  readonly editor: LiveEditor
  readonly section: string
}

/** No place, so that nothing is put in the stead of like words elsewhere. */
const nowhere = -1

/** A sentence in the place of the words it came from. A fix knows these, and which of several such places is meant; where its own have changed it has none. */
export function replacementOf(place: Place, { text, evidence, mends }: DraftSentence, old: string): Replacement {
  if (!mends) return { old, text, evidence }
  const nth = placeOfFix(place.editor, place.section, mends)?.nth ?? nowhere
  return { old: mends.old, nth, keepsMarks: !mends.anew, text, evidence }
}
