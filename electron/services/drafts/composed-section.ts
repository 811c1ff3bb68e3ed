import { asksForPlans } from '../../../shared/composing/choosing/asks-for-plans.ts'
import { besideSum } from '../../../shared/composing/choosing/beside-sum.ts'
import { plainYears } from '../../../shared/composing/choosing/plain-years.ts'
import { presentPost } from '../../../shared/composing/choosing/present-post.ts'
import { relevantPart } from '../../../shared/composing/choosing/relevant-part.ts'
import { asksForStory } from '../../../shared/composing/choosing/star-order.ts'
import { composeParagraphs } from '../../../shared/composing/compose-paragraphs.ts'
import { composeSection } from '../../../shared/composing/compose-section.ts'
import { fitsLimit } from '../../../shared/composing/documents/fits-limit.ts'
import { letterPhrases } from '../../../shared/composing/letters/letter-phrases.ts'
import { ownReasons } from '../../../shared/composing/letters/own-reasons.ts'
import { readProposal } from '../../../shared/composing/reading-back/read-proposal.ts'
import { withWithheld } from '../../../shared/composing/reading-back/with-withheld.ts'
import type { Withheld } from '../../../shared/composing/reading-back/withheld.ts'
import type { Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import { asksOnlyForReasons } from '../../../shared/matching/motives/own-reason.ts'
import { mostAllowed } from '../../../shared/writing/most-allowed.ts'
import type { Store } from '../../store-ports.ts'
import { groundsFor } from '../checks/grounds-for.ts'
import { namesOf } from '../details/names-of.ts'
import { found } from '../found.ts'
import { composedLetterPart } from './composed-letter-part.ts'
import { countedPairs } from './counted-pairs.ts'
import { letterPartOf } from './letter-part-of.ts'
import { reasonSources } from './reason-sources.ts'
import { spokenPairs } from './spoken-pairs.ts'
import { toldBefore } from './told-before.ts'

export interface ComposingWish {
  readonly application: Id
  readonly section: Id
  readonly bullets: boolean
  readonly variant: number
  /** YYYY-MM-DD. */
  readonly today: string
}

/** What the composer proposes for one section of an application, read back: from its pairs, or, in a letter, as the whole letter would have it. */
export function composedSection(store: Store, wish: ComposingWish): Proposal {
  const { posting } = found(store.applications.get(wish.application), 'application')
  const { role, company } = found(store.postings.get(posting), 'posting')
  return readProposal((withheld) => composed(store, wish, withheld), {
    evidence: [...groundsFor(store.evidence.list(), store.entries.list()).values()],
    names: namesOf(store),
    about: { role, company },
    today: wish.today,
  })
}

function composed(
  store: Store,
  { application, section: id, bullets, variant, today }: ComposingWish,
  withheld: Withheld,
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
  const part = bullets ? null : letterPartOf(document, section)
  const pairing = store.pairings.get(application)
  if (part) return composedLetterPart(store, { document, section, part, posting, pairing, variant, today, withheld })
  const answered = posting.requirements.filter((one) => section.requirements.includes(one.id))
  const [asking, another] = document.kind === 'statement' ? answered : []
  const pairs = withWithheld(spokenPairs(store, pairing, { requirements: section.requirements, today }), withheld).map(
    (pair) => (asking && !another ? relevantPart(pair, asking.text) : pair),
  )
  const limit = mostAllowed(section.limit)
  if (pairs.length === 0 && answered.length > 0 && answered.every(({ text }) => asksOnlyForReasons(text)))
    return {
      section: id,
      by: 'composer',
      bullets,
      sentences: ownReasons(reasonSources(store, posting), language),
      left: [],
    }
  if (!bullets && section.requirements.length > 1)
    return composeParagraphs({ section: id, pairs, variant, limit, language })
  const asked = answered.find((one) => one.years)
  const entries = store.entries.list()
  const counting = asked?.years
    ? {
        min: asked.years.min,
        today,
        counted: countedPairs(store, asked, { pairs, today }),
        asked: asked.text,
        entries,
      }
    : null
  const years =
    counting && language.startsWith('en')
      ? plainYears(counting, pairs, { evidence: store.evidence.list(), entries })
      : counting
  const before = toldBefore(store, { document, section: id, pairing })
  const star = asksForStory(section.heading)
  const said = years && bullets && language.startsWith('en') ? besideSum(years, pairs) : pairs
  return withPlan(
    composeSection({
      section: id,
      pairs: said,
      bullets,
      variant,
      limit,
      language,
      star,
      years,
      present: presentPost(entries),
      ...before,
    }),
    {
      section,
      language,
    },
  )
}

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
