import type { Document, Section } from '../domain/document.ts'
import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Proposal } from '../domain/proposal.ts'
import { asksOnlyForReasons } from '../matching/motives/own-reason.ts'
import { countWords } from '../writing/count-words.ts'
import { mostAllowed } from '../writing/most-allowed.ts'
import { asksForPlans } from './choosing/asks-for-plans.ts'
import { besideSum } from './choosing/beside-sum.ts'
import { plainYears } from './choosing/plain-years.ts'
import { presentPost } from './choosing/present-post.ts'
import { asksForStory } from './choosing/star-order.ts'
import { wordsAsked } from './choosing/words-asked.ts'
import { composeParagraphs } from './compose-paragraphs.ts'
import { composeSection } from './compose-section.ts'
import type { Answer, AnsweredComposition } from './document-composition.ts'
import { applyProposal } from './documents/apply-proposal.ts'
import { fitsLimit } from './documents/fits-limit.ts'
import { newDocument } from './documents/new-document.ts'
import { furtherItems } from './letters/further-items.ts'
import { letterPhrases } from './letters/letter-phrases.ts'
import type { PairedItem } from './paired-item.ts'
import { isFragment } from './sentences/is-fragment.ts'

/**
 * A section for each answered requirement, in the posting's order; the boxes of a form as prose within their limits.
 * Over the whole document's word limit, or the one the posting sets where none is given, the last item of the section with the most items goes first.
 */
export function composeStatement(input: AnsweredComposition): {
  document: Document
  left: { evidence: string; why: string }[]
} {
  const { kind, posting } = input
  const words = input.words ?? (kind === 'statement' ? wordsAsked(posting.requirements) : null)
  const whole = newDocument(input)
  const document = answeredSections(whole, input.answers)
  let answers = input.answers
  const further = answers.some(({ criteria }) => criteria) ? furtherItems(input, document.language) : []
  const form = {
    bullets: kind === 'statement',
    today: input.today,
    further,
    entries: input.entries,
    evidence: input.evidence,
  }
  let filled = fill(document, answers, form)
  while (words !== null && filled.words > words) {
    const fewer = withOneLess(answers)
    if (!fewer) break
    answers = fewer
    filled = fill(document, answers, form)
  }
  const kept = new Set(filled.document.sections.map(({ id }) => id))
  const dropped = input.answers.flatMap(({ items }, index) => items.slice(answers[index]?.items.length ?? 0))
  const beside = answers.flatMap(({ requirement: { years }, items }) =>
    years && kind === 'statement' ? items.filter(({ evidence }) => !filled.cited.has(evidence.id)) : [],
  )
  const left = [
    ...filled.left,
    ...beside.map(({ evidence }) => ({ evidence: evidence.id, why: 'the years are told by their sum' })),
    ...dropped.map(({ evidence }) => ({ evidence: evidence.id, why: 'does not fit the limit' })),
  ]
  const sections = filled.document.sections.filter(({ id }) => kept.has(id))
  const written = { ...filled.document, sections }
  return { document: withOpen(written, { whole, input, room: words === null ? null : words - filled.words }), left }
}

interface Open {
  readonly whole: Document
  readonly input: AnsweredComposition
  /** Words that are left; null for any number. */
  readonly room: number | null
}

/** The document with the headings of essentials that nothing answers, each over an honest empty place, as far as the words go: left out without a word, an essential looks as if it had been overlooked. */
function withOpen(document: Document, { whole, input: { open = [], choices, evidence, kind }, room }: Open): Document {
  const wanted = new Set(open.map(({ id }) => id))
  const nearestTo = (id: string): string | null => {
    const choice = choices.find(({ requirement }) => requirement === id)
    const nearest = choice?.nearest ?? choice?.evidence[0]?.id ?? null
    const isQuestion = open.some((one) => one.id === id && !asksOnlyForReasons(one.text) && !asksForPlans(one.text))
    return kind === 'answers' && document.language === 'en' && isQuestion
      ? (evidence.find((one) => one.id === nearest)?.text ?? null)
      : null
  }
  const conditions = new Set(open.flatMap(({ level, id }) => (level === 'eligibility' ? [id] : [])))
  const empty = ({ heading, limit, requirements: [first = ''] }: Section) =>
    conditions.has(first) && document.kind !== 'answers'
      ? letterPhrases(document.language).condition
      : withNearest(emptyPlace(document, heading), isNarrow(limit) ? null : nearestTo(first))
  const added = whole.sections
    .filter(({ requirements: [first = ''] }) => wanted.has(first))
    .map((section) =>
      applyProposal(section, {
        sentences: [{ text: empty(section), evidence: [], findings: [] }],
        bullets: false,
      }),
    )
  const cost = added.reduce((sum, section) => sum + countWords(`${section.heading}\n${empty(section)}`), 0)
  if (room !== null && cost > room) return document
  const all = new Map([...document.sections, ...added].map((section) => [section.id, section]))
  return { ...document, sections: whole.sections.flatMap(({ id }) => all.get(id) ?? []) }
}

interface FillForm {
  readonly bullets: boolean
  readonly today: string
  /** What a box for a whole statement may tell beside its answers. */
  readonly further: readonly PairedItem[]
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
}

/** Words that are no sentence stand as points of a list even in a box: running text has no place for them. */
const plainForm = { bullets: false, known: new Set<string>(), turn: 0, language: 'en', opening: null }

/** Up to here a box for a whole statement tells more than its criteria ask for, as a letter does. */
const wellFilled = 260

function wholeStatement(wish: Parameters<typeof composeParagraphs>[0], further: readonly PairedItem[]): Proposal {
  const { limit } = wish
  let kept = composeParagraphs(wish)
  let pairs = wish.pairs
  for (const item of further) {
    const more = composeParagraphs({ ...wish, pairs: [...pairs, item], limit: null })
    const size = countWords(more.sentences.map(({ text }) => text).join(' '))
    if (size > wellFilled || !fitsLimit(more.sentences, limit)) continue
    pairs = [...pairs, item]
    kept = more
  }
  return kept
}

/** Boxes that have no room for more than a few words. */
const isNarrow = (limit: Section['limit']): boolean => {
  const most = mostAllowed(limit)
  return most !== null && ('words' in most ? most.words < 60 : most.characters < 400)
}

/** An empty place with the line that comes nearest, for its writer to begin with: in the brackets, since it is no answer. */
const withNearest = (place: string, nearest: string | null): string =>
  nearest === null || /[[\]]/u.test(nearest) ? place : place.replace(/\]$/u, ` Nearest in your sources: “${nearest}”]`)

/** What stands in an empty place, in brackets as it is for the writer: what the place asks for. */
function emptyPlace({ kind, language }: Document, heading: string): string {
  const { unanswered, emptyBox } = letterPhrases(language)
  if (asksForPlans(heading)) return emptyBox.plan
  if (asksOnlyForReasons(heading)) return emptyBox.reason
  if (kind !== 'answers') return unanswered
  return asksForStory(heading) ? emptyBox.story : emptyBox.other
}

function fill(
  document: Document,
  answers: readonly Answer[],
  { bullets, today, further, entries, evidence }: FillForm,
) {
  const introduced = new Set<string>()
  const { language } = document
  const present = presentPost(entries)
  const proposals = document.sections.map((section, index) => {
    const pairs = answers[index]?.items ?? []
    const known = new Set(introduced)
    for (const { entry } of pairs) if (entry) introduced.add(entry.id)
    const star = asksForStory(section.heading)
    const limit = mostAllowed(section.limit)
    const { requirement, counted = [], criteria } = answers[index] ?? {}
    if (criteria) return wholeStatement({ section: section.id, pairs, variant: 0, limit, language }, further)
    const asked = requirement?.years
      ? { min: requirement.years.min, today, counted, asked: requirement.text, entries, evidence }
      : null
    const years = asked && language === 'en' ? plainYears(asked, pairs, { evidence, entries }) : asked
    const told = years && bullets && language === 'en' ? besideSum(years, pairs) : pairs
    const asList =
      bullets || (language === 'en' && told.filter((pair) => isFragment(pair, plainForm)).length * 2 > told.length)
    return composeSection({
      section: section.id,
      pairs: told,
      bullets: asList,
      variant: 0,
      limit,
      known,
      turn: index,
      language,
      star,
      years,
      present,
    })
  })
  const sections: Section[] = document.sections.flatMap((section, index) => {
    const proposal = proposals[index]
    return proposal && proposal.sentences.length > 0 ? [withPlan(section, { document, proposal })] : []
  })
  const text = [
    ...proposals.flatMap((proposal) => proposal.sentences.map((sentence) => sentence.text)),
    ...sections.flatMap(({ heading }) => (asksForPlans(heading) ? [emptyPlace(document, heading)] : [])),
  ].join('\n')
  const headings = sections.map((section) => section.heading).join('\n')
  return {
    document: { ...document, sections },
    left: proposals.flatMap((proposal) => proposal.left),
    cited: new Set(proposals.flatMap(({ sentences }) => sentences.flatMap(({ evidence }) => evidence))),
    words: countWords(`${headings}\n${text}`),
  }
}

/** Past deeds alone answer no question about what someone would do: the place for that stands before them. Alone where both are too long for the box. */
function withPlan(section: Section, { document, proposal }: { document: Document; proposal: Proposal }): Section {
  if (!asksForPlans(section.heading)) return applyProposal(section, proposal)
  const plan = { text: emptyPlace(document, section.heading), evidence: [], findings: [] }
  const open = applyProposal(section, { sentences: [plan], bullets: false })
  return fitsLimit([plan, ...proposal.sentences], mostAllowed(section.limit)) ? applyProposal(open, proposal) : open
}

/** The sections of what is answered, in the order of the answers. */
function answeredSections(document: Document, answers: readonly Answer[]): Document {
  const sections = answers.flatMap(({ requirement: { id } }) =>
    document.sections.filter(({ requirements: [first] }) => first === id),
  )
  return { ...document, sections }
}

function withOneLess(answers: readonly Answer[]): readonly Answer[] | null {
  const most = Math.max(...answers.map(({ items }) => items.length))
  if (most < 1) return null
  const at = answers.findLastIndex(({ items }) => items.length === most)
  return answers.map((answer, index) => (index === at ? { ...answer, items: answer.items.slice(0, -1) } : answer))
}
