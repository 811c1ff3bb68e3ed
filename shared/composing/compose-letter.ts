import type { Document, Section } from '../domain/document.ts'
import type { AnsweredComposition } from './document-composition.ts'
import { documentWords } from './documents/document-words.ts'
import { fromCapitals } from './documents/from-capitals.ts'
import { letterPhrases } from './letters/letter-phrases.ts'
import { themesOf, type WeighedItem, weighedItems } from './letters/letter-themes.ts'
import { newDocument } from './documents/new-document.ts'
import { plausibleCompany } from './documents/plausible-company.ts'
import { themeSections } from './letters/theme-sections.ts'
import { withArticle } from './phrases/with-article.ts'

/** A letter that fits one page; career services advise 250 to 400 words (see the notes on writing quality). */
const usualWords = 330

/**
 * Opening, what the person is, a paragraph for each entry that answers most, what they hold, closing. Every sentence but the framing ones is the person's own;
 * no reason for applying is made up. What has no room goes, the least needed first.
 */
export function composeLetter(input: AnsweredComposition): {
  document: Document
  left: { evidence: string; why: string }[]
} {
  const empty = withoutRequirements(newDocument(input))
  let kept = weighedItems(input.answers, empty.language)
  let document = written(input, empty, kept)
  while (documentWords(document) > (input.words ?? usualWords) && kept.length > 1) {
    kept = kept.slice(0, -1)
    document = written(input, empty, kept)
  }
  const used = new Set(kept.map(({ item }) => item.evidence.id))
  const all = new Set(input.answers.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  const left = [...all]
    .filter((id) => !used.has(id))
    .map((evidence) => ({ evidence, why: 'a letter has no room for it' }))
  return { document, left }
}

function written(input: AnsweredComposition, empty: Document, kept: readonly WeighedItem[]): Document {
  const [first, , last] = empty.sections
  if (!first || !last) return empty
  const { language } = empty
  const body = themeSections(themesOf(kept, language), { blank: first, language, newId: input.newId })
  return {
    ...empty,
    sections: [framed(first, opening(input, language)), ...body, framed(last, closing(input, language))],
  }
}

function opening(input: AnsweredComposition, language: string): string {
  const { opening: withRole, openingWithoutRole } = letterPhrases(language)
  return phrase(input.posting.role ? withRole : openingWithoutRole, input, language)
}

function closing(input: AnsweredComposition, language: string): string {
  return phrase(letterPhrases(language).closing, input, language)
}

function phrase(text: string, { posting }: AnsweredComposition, language: string): string {
  const { role, company } = quietNames(posting)
  const name = company && (language.startsWith('en') ? withArticle(company) : company)
  const at = name ? letterPhrases(language).at.replace('{company}', () => name) : ''
  return text.replace('{role}', () => role ?? '').replace('{at}', () => at)
}

/** The opening and closing paragraphs answer nothing, and neither does a paragraph before it is chosen. */
function withoutRequirements(document: Document): Document {
  return { ...document, sections: document.sections.map((section) => ({ ...section, requirements: [] })) }
}

/** Names set in capitals in the posting would shout in a sentence. */
function quietNames({ role, company }: AnsweredComposition['posting']) {
  return { role: role && fromCapitals(role), company: plausibleCompany(company && fromCapitals(company)) }
}

function framed(section: Section, text: string): Section {
  return { ...section, blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [] }] }] }
}
