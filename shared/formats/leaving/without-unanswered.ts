import type { Document } from '../../domain/document.ts'
import { sectionText } from '../plain/section-text.ts'

/**
 * The document without the sections that stand for a requirement and say nothing: a heading with no answer under it tells a reader
 * only what is missing. Sections the writer made themselves stay, empty or not.
 */
export function withoutUnanswered(document: Document): Document {
  const sections = document.sections.filter(
    (section) => section.requirements.length === 0 || sectionText(section).text.trim() !== '',
  )
  return { ...document, sections }
}
