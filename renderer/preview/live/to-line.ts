import type { PlacedLine } from '../../../shared/formats/markdown/line-offsets.ts'
import { focusSection } from '../../editor/editor-acts.ts'
import { showWords } from '../../editor/findings/show-words.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

/** Goes to the place in the text that a typeset line comes from. The editor is on the page. */
export function toLine(session: WritingSession, { line: { place }, start, end }: PlacedLine): void {
  if (!('id' in place)) document.querySelector<HTMLElement>(`main [data-part="${place.kind}"]`)?.focus()
  else if (start === null || end === null) focusSection(session, place.id)
  else showWords(session, { section: place.id, start, end })
}
