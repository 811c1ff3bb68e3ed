import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { focusSection } from '../editor-acts.ts'
import type { WritingSession } from '../writing-session.ts'
import { placedFindings } from './placed-findings.ts'

/** A stretch of a section's plain text. */
export interface WordsAt {
  readonly section: string
  readonly start: number
  readonly end: number
}

/** Selects words of a section where they stand now and brings them into view; at least the section when they moved. */
export function showWords(session: WritingSession, { section, start, end }: WordsAt): void {
  const editor = session.editor.get()
  const now = session.read().sections.find(({ id }) => id === section)
  if (!editor || !now) return
  focusSection(session, section)
  const { text } = sectionText(now)
  const range = { kind: 'found', level: 'note' as const, start, end, quote: text.slice(start, end), why: '' }
  const [place] = placedFindings(editor.state.doc, [{ section, text, sentences: [], findings: [range] }])
  if (place) editor.chain().setTextSelection({ from: place.from, to: place.to }).scrollIntoView().run()
}
