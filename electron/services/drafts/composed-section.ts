import { asksOnlyForReasons } from '../../../shared/composing/choosing/own-reason.ts'
import { asksForStory } from '../../../shared/composing/choosing/star-order.ts'
import { composeLetterEnd } from '../../../shared/composing/compose-letter-end.ts'
import { composeParagraphs } from '../../../shared/composing/compose-paragraphs.ts'
import { composeSection } from '../../../shared/composing/compose-section.ts'
import { ownReasons, type ReasonSources } from '../../../shared/composing/letters/own-reasons.ts'
import type { Document, Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import { mostAllowed } from '../../../shared/writing/most-allowed.ts'
import type { Store } from '../../store-ports.ts'
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
  const pairs = pairedItems(store, store.pairings.get(application), section.requirements)
  const limit = mostAllowed(section.limit)
  const answered = posting.requirements.filter((one) => section.requirements.includes(one.id))
  if (pairs.length === 0 && answered.length > 0 && answered.every(({ text }) => asksOnlyForReasons(text)))
    return { section: id, by: 'composer', bullets, sentences: ownReasons(sources(), language), left: [] }
  if (!bullets && section.requirements.length > 1)
    return composeParagraphs({ section: id, pairs, variant, limit, language })
  const asked = answered.find((one) => one.years)?.years
  const years = asked ? { min: asked.min, today, counted: pairs } : null
  const star = asksForStory(section.heading)
  return composeSection({ section: id, pairs, bullets, variant, limit, language, star, years })
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
  return { evidence: store.evidence.list(), entries: store.entries.list(), posting, remarks }
}
