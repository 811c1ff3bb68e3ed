import type { Document } from '../domain/document.ts'
import { sectionText } from './section-text.ts'

/** How much a document says. Headings that repeat the posting are not the writer's words and are not counted. */
export interface DocumentCount {
  readonly words: number
  /** UTF-16 units of all sections' texts, one line end between blocks. */
  readonly characters: number
}

/** Words and characters of a document's sections, notes left out. A word is what stands between white space and holds a letter or digit. */
export function countDocument(document: Document): DocumentCount {
  const texts = document.sections.map((section) => sectionText(section).text)
  return {
    words: texts.reduce((sum, text) => sum + wordsIn(text), 0),
    characters: texts.reduce((sum, text) => sum + text.length, 0),
  }
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
