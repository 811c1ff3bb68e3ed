import type { Document, Section } from '../domain/document.ts'
import { wordsAsked } from './choosing/words-asked.ts'
import type { AnsweredComposition } from './document-composition.ts'
import { documentWords } from './documents/document-words.ts'
import { newDocument } from './documents/new-document.ts'
import { furtherItems } from './letters/further-items.ts'
import { themesOf, type WeighedItem, weighedItems } from './letters/letter-themes.ts'
import { themeSections } from './letters/theme-sections.ts'
import { unasked } from './letters/unasked.ts'

/** Forms that ask no questions usually allow between 500 and 1,250 words; fewer are read to the end. */
const usualWords = 500

/** Up to here it tells more than the posting asks for, as a letter does. */
const wellFilled = 260

/** The one box of a form that asks no questions: everything that answers the posting, as running text in paragraphs. */
export function composeSupporting(input: AnsweredComposition): {
  document: Document
  left: { evidence: string; why: string }[]
} {
  const empty = newDocument(input)
  const [box] = empty.sections
  const requirements = input.answers.map(({ requirement }) => requirement.id)
  let kept: readonly WeighedItem[] = unasked(weighedItems(input.answers, empty.language), input)
  const document = (items: readonly WeighedItem[]): Document => {
    const blank: Section = { id: '', heading: '', group: null, limit: null, blocks: [], ...box, requirements }
    const parts = themeSections(themesOf(items, empty.language), {
      blank,
      language: empty.language,
      newId: () => blank.id,
    })
    return { ...empty, sections: parts.length > 0 ? [{ ...blank, blocks: parts.flatMap(({ blocks }) => blocks) }] : [] }
  }
  let composed = document(kept)
  const most = input.words ?? wordsAsked(input.posting.requirements) ?? usualWords
  while (documentWords(composed) > most && kept.length > 1) {
    kept = kept.slice(0, -1)
    composed = document(kept)
  }
  for (const item of furtherItems(input, empty.language)) {
    const more = [...kept, { item, weight: 0 }]
    if (documentWords(document(more)) > Math.min(most, wellFilled)) continue
    kept = more
    composed = document(kept)
  }
  const used = new Set(kept.map(({ item }) => item.evidence.id))
  const all = new Set(input.answers.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  return {
    document: composed,
    left: [...all].filter((id) => !used.has(id)).map((evidence) => ({ evidence, why: 'there is no room for it' })),
  }
}
