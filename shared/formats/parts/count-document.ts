import type { Document } from '../../domain/document.ts'
import { countWords } from '../../writing/count-words.ts'
import { sectionText } from '../plain/section-text.ts'

/** How much a document says. Headings that repeat the posting are not the writer's words and are not counted. */
export interface DocumentCount {
  readonly words: number
  /** UTF-16 units of all sections' texts, one line end between blocks. */
  readonly characters: number
}

/** Words and characters of a document's sections, notes left out. */
export function countDocument(document: Document): DocumentCount {
  const texts = document.sections.map((section) => sectionText(section).text)
  return {
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    characters: texts.reduce((sum, text) => sum + text.length, 0),
  }
}
