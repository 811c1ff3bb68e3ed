import type { Document, Section } from '../domain/document.ts'

/** What an opening is called in the languages of postings that are read; English elsewhere. General knowledge of application forms. */
const headings: Readonly<Record<string, string>> = {
  en: 'Why this role',
  de: 'Motivation',
  fr: 'Motivation',
  es: 'Motivación',
  nl: 'Motivatie',
}

/**
 * A statement with an empty opening before its requirements, where the writer may say why this work and this employer; it leaves only
 * once it is written. Other kinds, and statements that open with a section of their own, stay as they are.
 */
export function withOpening(document: Document, newId: (prefix: string) => string): Document {
  const [first] = document.sections
  if (document.kind !== 'statement' || first?.requirements.length === 0) return document
  const heading = headings[document.language.slice(0, 2)] ?? headings.en ?? ''
  const empty = { group: null, requirements: [], limit: null, blocks: [] }
  const opening: Section = { ...empty, id: newId('s'), heading, whenWritten: true }
  return { ...document, sections: [opening, ...document.sections] }
}
