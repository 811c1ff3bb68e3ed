import type { Document, Section } from '../domain/document.ts'
import { countWords } from '../writing/count-words.ts'
import { mostAllowed } from '../writing/most-allowed.ts'
import { asksForStory } from './choosing/star-order.ts'
import { composeParagraphs } from './compose-paragraphs.ts'
import { composeSection } from './compose-section.ts'
import type { Answer, AnsweredComposition } from './document-composition.ts'
import { applyProposal } from './documents/apply-proposal.ts'
import { newDocument } from './documents/new-document.ts'

/**
 * A section for each answered requirement, in the posting's order; the boxes of a form as prose within their limits.
 * Over the whole document's word limit, the last item of the section with the most items goes first.
 */
export function composeStatement(input: AnsweredComposition): {
  document: Document
  left: { evidence: string; why: string }[]
} {
  const { kind, words } = input
  const document = answeredSections(newDocument(input), input.answers)
  let answers = input.answers
  const form = { bullets: kind === 'statement', today: input.today }
  let filled = fill(document, answers, form)
  while (words !== null && filled.words > words) {
    const fewer = withOneLess(answers)
    if (!fewer) break
    answers = fewer
    filled = fill(document, answers, form)
  }
  const kept = new Set(filled.document.sections.map(({ id }) => id))
  const dropped = input.answers.flatMap(({ items }, index) => items.slice(answers[index]?.items.length ?? 0))
  const left = [
    ...filled.left,
    ...dropped.map(({ evidence }) => ({ evidence: evidence.id, why: 'does not fit the limit' })),
  ]
  return { document: { ...filled.document, sections: filled.document.sections.filter(({ id }) => kept.has(id)) }, left }
}

function fill(
  document: Document,
  answers: readonly Answer[],
  { bullets, today }: { readonly bullets: boolean; readonly today: string },
) {
  const introduced = new Set<string>()
  const { language } = document
  const proposals = document.sections.map((section, index) => {
    const pairs = answers[index]?.items ?? []
    const known = new Set(introduced)
    for (const { entry } of pairs) if (entry) introduced.add(entry.id)
    const star = asksForStory(section.heading)
    const limit = mostAllowed(section.limit)
    const { requirement, counted = [], criteria } = answers[index] ?? {}
    if (criteria) return composeParagraphs({ section: section.id, pairs, variant: 0, limit, language })
    const years = requirement?.years ? { min: requirement.years.min, today, counted } : null
    return composeSection({
      section: section.id,
      pairs,
      bullets,
      variant: 0,
      limit,
      known,
      turn: index,
      language,
      star,
      years,
    })
  })
  const sections: Section[] = document.sections.flatMap((section, index) => {
    const proposal = proposals[index]
    return proposal && proposal.sentences.length > 0 ? [applyProposal(section, proposal)] : []
  })
  const text = proposals.flatMap((proposal) => proposal.sentences.map((sentence) => sentence.text)).join('\n')
  const headings = sections.map((section) => section.heading).join('\n')
  return {
    document: { ...document, sections },
    left: proposals.flatMap((proposal) => proposal.left),
    words: countWords(`${headings}\n${text}`),
  }
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
