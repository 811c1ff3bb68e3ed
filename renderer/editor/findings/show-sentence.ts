import { focusSection } from '../editor-acts.ts'
import { focused } from '../focused.ts'
import type { WritingSession } from '../writing-session.ts'
import { placedStretch } from './placed-findings.ts'

/** Selects a stretch of a section's checked text and brings it into view; where the section was edited since, goes to the section. */
export function showSentence(
  session: WritingSession,
  section: string,
  stretch: { readonly start: number; readonly end: number },
): void {
  const editor = session.editor.get()
  const check = session.checks.get()?.find((one) => one.section === section)
  const place = editor && check ? placedStretch(editor.state.doc, check, stretch) : null
  if (!editor || !place) focusSection(session, section)
  else focused(editor).setTextSelection(place).scrollIntoView().run()
}
