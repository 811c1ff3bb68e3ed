import { asksForPlans } from '../../../shared/composing/choosing/asks-for-plans.ts'
import { asksOnlyForReasons } from '../../../shared/composing/choosing/own-reason.ts'
import { asksForStory } from '../../../shared/composing/choosing/star-order.ts'
import { composeLetterEnd } from '../../../shared/composing/compose-letter-end.ts'
import { composeParagraphs } from '../../../shared/composing/compose-paragraphs.ts'
import { composeSection } from '../../../shared/composing/compose-section.ts'
import { fitsLimit } from '../../../shared/composing/documents/fits-limit.ts'
import { letterPhrases } from '../../../shared/composing/letters/letter-phrases.ts'
import { ownReasons, type ReasonSources } from '../../../shared/composing/letters/own-reasons.ts'
import type { PairedItem } from '../../../shared/composing/paired-item.ts'
import { saidOfOneself } from '../../../shared/composing/telling/by-name.ts'
import type { Document, Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import { mostAllowed } from '../../../shared/writing/most-allowed.ts'
import type { Store } from '../../store-ports.ts'
import { statedOf } from '../details/basics-of.ts'
import { found } from '../found.ts'
import { pairedItems } from './paired-items.ts'

export interface ComposingWish {
  readonly application: Id
  readonly section: Id
  readonly bullets: boolean
  readonly variant: number
  /** YYYY-MM-DD. */
  readonly today: string
}

/** What the composer proposes for one section of an application: from its pairs, or, at the ends of a letter, from role, company and the person's own reasons. */
export function composedSection(
  store: Store,
  { application, section: id, bullets, variant, today }: ComposingWish,
): Proposal {
  const { document } = found(store.documents.get(application), 'application')
  const section = found(
    document.sections.find((one) => one.id === id),
    'section',
  )
  const posting = found(
    store.postings.get(found(store.applications.get(application), 'application').posting),
    'posting',
  )
  const { language } = document
  const end = endOf(document, section)
  const sources = () => reasonSources(store, posting)
  if (end) return composeLetterEnd({ section: id, end, variant, language, sources: sources() })
  const pairs = spokenBySelf(store, pairedItems(store, store.pairings.get(application), section.requirements))
  const limit = mostAllowed(section.limit)
  const answered = posting.requirements.filter((one) => section.requirements.includes(one.id))
  if (pairs.length === 0 && answered.length > 0 && answered.every(({ text }) => asksOnlyForReasons(text)))
    return { section: id, by: 'composer', bullets, sentences: ownReasons(sources(), language), left: [] }
  if (!bullets && section.requirements.length > 1)
    return composeParagraphs({ section: id, pairs, variant, limit, language })
  const asked = answered.find((one) => one.years)
  const years = asked?.years
    ? { min: asked.years.min, today, counted: pairs, asked: asked.text, entries: store.entries.list() }
    : null
  const star = asksForStory(section.heading)
  return withPlan(composeSection({ section: id, pairs, bullets, variant, limit, language, star, years }), {
    section,
    language,
  })
}

/** What somebody writes of themselves by their own name is theirs to say as "I", as in a whole document. */
function spokenBySelf(store: Store, pairs: readonly PairedItem[]): PairedItem[] {
  const names = namesOf(store)
  return pairs.map((pair) => ({ ...pair, evidence: saidOfOneself(pair.evidence, names) }))
}

const namesOf = (store: Store) => statedOf(store).flatMap(({ name }) => (name === null ? [] : [name]))

/** Past deeds alone answer no question about what someone would do: the place for that stands before them, where the limit has room for both. */
function withPlan(
  proposal: Proposal,
  { section: { heading, limit }, language }: { readonly section: Section; readonly language: string },
): Proposal {
  if (!asksForPlans(heading) || proposal.sentences.length === 0) return proposal
  const plan = { text: letterPhrases(language).emptyBox.plan, evidence: [], findings: [] }
  const sentences = [plan, ...proposal.sentences]
  return fitsLimit(sentences, mostAllowed(limit)) ? { ...proposal, sentences } : proposal
}

/** Which end of a letter a section is that answers no requirement. */
function endOf({ kind, sections }: Document, { id, requirements }: Section): 'opening' | 'closing' | null {
  if (kind !== 'letter' || requirements.length > 0) return null
  if (sections[0]?.id === id) return 'opening'
  return sections.at(-1)?.id === id ? 'closing' : null
}

function reasonSources(store: Store, posting: Posting): ReasonSources {
  const sources = store.sources.list()
  const remarks = sources.flatMap(({ notes, unplaced }) => [...notes, ...unplaced].map(({ text }) => text))
  const names = namesOf(store)
  const evidence = store.evidence.list().map((item) => saidOfOneself(item, names))
  return { evidence, entries: store.entries.list(), posting, remarks }
}
