import type { Document } from '../domain/document.ts'
import type { ProposedSentence } from '../domain/proposal.ts'
import { asksForWhole } from './choosing/asked-boxes.ts'
import { isOwnReason } from './choosing/own-reason.ts'
import type { AnsweredComposition } from './document-composition.ts'
import { applyProposal } from './documents/apply-proposal.ts'
import { documentWords } from './documents/document-words.ts'
import { newDocument } from './documents/new-document.ts'
import { askedFor } from './letters/asked-for.ts'
import { furtherItems } from './letters/further-items.ts'
import { letterClosing } from './letters/letter-closing.ts'
import { letterFraming } from './letters/letter-framing.ts'
import { letterOpening } from './letters/letter-opening.ts'
import { letterPhrases } from './letters/letter-phrases.ts'
import { type Themes, themesOf, type WeighedItem, weighedItems } from './letters/letter-themes.ts'
import { ownReasons } from './letters/own-reasons.ts'
import { strongestReasons } from './letters/strongest-reasons.ts'
import { themeSections } from './letters/theme-sections.ts'
import { themeSentences } from './letters/theme-sentences.ts'
import { unasked } from './letters/unasked.ts'
import { claimsNoMore } from './sentences/certain-sentences.ts'

/** A letter that fits one page; career services advise 250 to 400 words (see the notes on writing quality). */
const usualWords = 330
/** Up to here a letter tells more than the posting asks for: a reader of a few lines wonders what is kept back. */
const wellFilled = 230

/**
 * Opening, why the person applies where they wrote it, what they are, a paragraph for each entry that answers most, what they hold, closing. Every sentence but the framing ones is the
 * person's own; no reason for applying is made up. What has no room goes, the least needed first.
 */
export function composeLetter(input: AnsweredComposition): {
  document: Document
  left: { evidence: string; why: string }[]
} {
  const empty = withoutRequirements(newDocument(input))
  const { language } = empty
  const most = input.words ?? usualWords
  const fits = (draft: Draft, words: number) => documentWords(written(input, empty, draft)) <= words
  const reasons = ownReasons(input, language)
  const said = new Set(reasons.flatMap(({ evidence }) => evidence))
  const items = unasked(weighedItems(input.answers, language), input).filter(
    ({ item }) => !isOwnReason(item.evidence.text) && !said.has(item.evidence.id),
  )
  const sayable = new Set(items.map(({ item }) => item.evidence.id))
  let kept: Draft = { items, reasons }
  while (!fits(kept, most) && kept.items.length > 1) kept = { ...kept, items: kept.items.slice(0, -1) }
  while (!fits(kept, most) && kept.reasons.length > 0) kept = { ...kept, reasons: kept.reasons.slice(0, -1) }
  for (const item of furtherItems(input, language)) {
    if (said.has(item.evidence.id)) continue
    const more = { ...kept, items: [...kept.items, { item, weight: 0 }] }
    if (fits(more, Math.min(most, wellFilled))) kept = more
  }
  const document = written(input, empty, kept)
  const used = citedIn(document)
  const all = new Set(input.answers.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  const had = new Set(kept.items.map(({ item }) => item.evidence.id))
  const left = [...all]
    .filter((id) => !used.has(id))
    .map((evidence) => ({ evidence, why: sayable.has(evidence) && !had.has(evidence) ? noRoom : noSentence }))
  return { document, left }
}

/** Everything the sentences of a document cite. */
function citedIn({ sections }: Document): ReadonlySet<string> {
  const inlines = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : [])),
  )
  const marks = inlines.flatMap((inline) => (inline.kind === 'text' ? inline.marks : []))
  return new Set(marks.flatMap((mark) => (mark.kind === 'citation' ? mark.evidence : [])))
}

/** The post asks for things and hardly any of them has an answer: such a letter must not go out as if it fitted. */
function hardlyFits({ posting, answers }: AnsweredComposition): boolean {
  const asked = posting.requirements.filter((one) => !asksForWhole(one)).length
  const met = answers.length
  return asked > 0 && (met === 0 || met * 8 <= asked || (met === 1 && asked >= 5))
}

const noRoom = 'a letter has no room for it'
const noSentence = 'it makes no sentence of its own'

/** What a letter is to tell. */
interface Draft {
  readonly items: readonly WeighedItem[]
  readonly reasons: ProposedSentence[]
}

function written(input: AnsweredComposition, empty: Document, { items, reasons }: Draft): Document {
  const [first, , last] = empty.sections
  if (!first || !last) return empty
  const { language } = empty
  const { newId } = input
  const { opening, closing } = letterFraming(input.posting, language)
  const themes = themesOf(items, language)
  const profile = language === 'en' ? openedWith(opening, themes, input.posting) : null
  const about = profile === null && reasons.length > 0 ? aboutOneself(themes, language) : []
  const reason = language === 'en' ? strongestReasons(items, input) : null
  const told = themesOf(
    items.filter(({ item }) => !reason?.told.has(item.evidence.id)),
    language,
  )
  const body = themeSections(profile || about.length > 0 ? { ...told, profile: [] } : told, {
    blank: first,
    language,
    newId,
    asked: language === 'en' ? askedFor(input.answers, input) : new Map(),
    known: reason?.named ?? new Set(),
  })
  const begun = applyProposal(first, {
    sentences: [profile?.first ?? framing(opening), ...(reason?.sentences ?? []), ...(profile?.others ?? [])],
    bullets: false,
  })
  const ended =
    (language === 'en' && !hardlyFits(input) ? letterClosing(themes, reasons.length > 0) : null) ?? framing(closing)
  const paragraph = (sentences: ProposedSentence[]) =>
    applyProposal({ ...first, id: newId('s') }, { sentences, bullets: false })
  const open = hardlyFits(input) ? [paragraph([framing(letterPhrases(language).hardlyFits)])] : []
  const why = reasons.length > 0 ? [paragraph([...about, ...reasons])] : []
  return {
    ...empty,
    sections: [begun, ...open, ...why, ...body, applyProposal(last, { sentences: [ended], bullets: false })],
  }
}

const framing = (text: string): ProposedSentence => ({ text, evidence: [], findings: [] })

/** What the person is stands before why they apply, as one thought. */
const aboutOneself = ({ profile }: Themes, language: string): ProposedSentence[] =>
  themeSentences({ profile, work: [], held: [] }, language).flat()

/** The opening with what the person is, and what else they say of themselves; null where that stands better by itself. */
function openedWith(
  opening: string,
  { profile }: Themes,
  { role, company }: AnsweredComposition['posting'],
): { readonly first: ProposedSentence; readonly others: readonly ProposedSentence[] } | null {
  const [sentence, ...others] = themeSentences({ profile, work: [], held: [] }, 'en').flat()
  const about = { role: role ?? undefined, company: company ?? undefined }
  const isSure = (one: ProposedSentence) => claimsNoMore(one, profile, about)
  const shorter = letterFraming({ role, company: null }, 'en').opening
  const weight = (text: string) => text.split(/\s+/u).length
  if (!sentence || weight(sentence.text) < weight(`${role ?? ''} ${company ?? ''}`)) return null
  const first = letterOpening(opening, sentence, isSure) ?? letterOpening(shorter, sentence, isSure)
  return first && { first, others }
}

/** The opening and closing paragraphs answer nothing, and neither does a paragraph before it is chosen. */
function withoutRequirements(document: Document): Document {
  return { ...document, sections: document.sections.map((section) => ({ ...section, requirements: [] })) }
}
