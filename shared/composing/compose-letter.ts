import type { Document, Section } from '../domain/document.ts'
import { countWords } from '../writing/count-words.ts'
import { applyProposal } from './apply-proposal.ts'
import { composeSection } from './compose-section.ts'
import { composingUnits } from './composing-unit.ts'
import type { Answer, AnsweredComposition } from './document-composition.ts'
import { fromCapitals } from './from-capitals.ts'
import { itemSentences } from './item-sentences.ts'
import { letterPhrases } from './letter-phrases.ts'
import { newDocument } from './new-document.ts'
import type { PairedItem } from './paired-item.ts'
import { withArticle } from './with-article.ts'

/** A letter that fits one page; career services advise 250 to 400 words (see the notes on writing quality). */
const usualWords = 330
const paragraphs = 4
const itemsPerParagraph = 4

/**
 * Opening, a paragraph for each entry that answers most, closing. Every sentence but the framing ones is the person's own;
 * no reason for applying is made up.
 */
export function composeLetter(input: AnsweredComposition): {
  document: Document
  left: { evidence: string; why: string }[]
} {
  const empty = withoutRequirements(newDocument(input))
  const themes = themesOf(input.answers)
  let kept = themes
  let document = written(input, empty, kept)
  while (wordsOf(document) > (input.words ?? usualWords) && kept.flat().length > 1) {
    kept = shorter(kept)
    document = written(input, empty, kept)
  }
  const used = new Set(kept.flat().map(({ evidence }) => evidence.id))
  const all = new Set(input.answers.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  const left = [...all]
    .filter((id) => !used.has(id))
    .map((evidence) => ({ evidence, why: 'a letter has no room for it' }))
  return { document, left }
}

/**
 * The best unused item of each requirement, must-haves first, then the next best of each, gathered by entry; entries that answer more come first.
 * What the page has no room for goes again, the last found first.
 */
function themesOf(answers: readonly Answer[]): readonly (readonly PairedItem[])[] {
  const sayable = answers.some(({ items }) => items.some(speaks))
  const order = ['must', 'question', 'duty', 'nice', 'eligibility']
  const byLevel = [...answers].sort((a, b) => order.indexOf(a.requirement.level) - order.indexOf(b.requirement.level))
  const used = new Set<string>()
  const groups = new Map<string, PairedItem[]>()
  for (let round = 0; round < 2 * itemsPerParagraph; round++) {
    for (const { items } of byLevel) {
      const item = items.find((one) => !used.has(one.evidence.id) && (!sayable || speaks(one)))
      if (!item) continue
      used.add(item.evidence.id)
      const key = item.entry?.id ?? 'no entry'
      groups.set(key, [...(groups.get(key) ?? []), item])
    }
  }
  const sorted = [...groups.values()].sort(byWeight).slice(0, paragraphs)
  const spare = paragraphs - sorted.length
  return sorted.flatMap((items, at) => {
    const further = at < spare ? items.slice(itemsPerParagraph, 2 * itemsPerParagraph) : []
    return [items.slice(0, itemsPerParagraph), ...(further.length > 0 ? [further] : [])]
  })
}

/** The present job first, then what answers most, then the latest. */
function byWeight(a: readonly PairedItem[], b: readonly PairedItem[]): number {
  const open = (items: readonly PairedItem[]) => Number(items[0]?.entry?.end === 'present')
  const start = (items: readonly PairedItem[]) => items[0]?.entry?.start ?? ''
  return open(b) - open(a) || b.length - a.length || (start(b) < start(a) ? -1 : 1)
}

/** Whether an item makes a sentence in the first person; a letter of fragments does not read. */
function speaks(item: PairedItem): boolean {
  return composingUnits([item]).every((unit) => itemSentences(unit).said)
}

function shorter(themes: readonly (readonly PairedItem[])[]): readonly (readonly PairedItem[])[] {
  const longest = Math.max(...themes.map((items) => items.length))
  const at = longest > 1 ? themes.findLastIndex((items) => items.length === longest) : themes.length - 1
  return themes.map((items, index) => (index === at ? items.slice(0, -1) : items)).filter((items) => items.length > 0)
}

function written(input: AnsweredComposition, empty: Document, themes: readonly (readonly PairedItem[])[]): Document {
  const [first, , last] = empty.sections
  if (!first || !last) return empty
  const introduced = new Set<string>()
  const body = themes.map((pairs): Section => {
    const blank = { ...first, id: input.newId('s'), blocks: [] }
    const known = new Set(introduced)
    for (const { entry } of pairs) if (entry) introduced.add(entry.id)
    const wish = { section: blank.id, pairs, bullets: false, variant: 0, limit: null, known }
    return applyProposal(blank, composeSection(wish))
  })
  return {
    ...empty,
    sections: [framed(first, opening(input, empty.language)), ...body, framed(last, closing(input, empty.language))],
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
  return { role: role && fromCapitals(role), company: company && fromCapitals(company) }
}

function framed(section: Section, text: string): Section {
  return { ...section, blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [] }] }] }
}

function wordsOf(document: Document): number {
  const lines = document.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.content.map((inline) => (inline.kind === 'text' ? inline.text : ' ')) : [],
    ),
  )
  return countWords(lines.join(' '))
}
