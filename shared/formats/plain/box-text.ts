import type { Section } from '../../domain/document.ts'
import { sectionAsText } from './to-text.ts'

/**
 * What the box of a form receives when a section is copied into it, and what is counted against its limit: the plain text without notes,
 * an empty line between blocks, bullets as "- ", accents in one sign each, line ends as line feeds, nothing at either end.
 */
export function boxText(section: Section): string {
  return sectionAsText(section).normalize('NFC').replace(/\r\n?/gu, '\n').trim()
}
