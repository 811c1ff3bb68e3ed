import { type Choice, chooseEvidence } from '../../../shared/composing/choosing/choose-evidence.ts'
import { isSpokenTrait } from '../../../shared/composing/choosing/is-spoken-trait.ts'
import { questionCore } from '../../../shared/composing/choosing/question-core.ts'
import { type ComposedDocument, composeDocument } from '../../../shared/composing/compose-document.ts'
import type { DocumentComposition } from '../../../shared/composing/document-composition.ts'
import { ownHalf } from '../../../shared/composing/languages/own-half.ts'
import { matchRequirements } from '../../../shared/matching/match-requirements.ts'
import { sumYears } from '../../../shared/matching/years/sum-years.ts'

export interface ChosenDocument {
  readonly composed: ComposedDocument
  readonly choices: readonly Choice[]
}

/** A document composed from what ranks best for each requirement, where nobody has paired anything. */
export function chosenDocument(wish: Omit<DocumentComposition, 'choices'>): ChosenDocument {
  const { evidence, entries, today } = wish
  const posting = asSections(wish)
  const requirements = ownHalf(posting.requirements, evidence)?.requirements ?? posting.requirements
  const library = { evidence, entries, today }
  const asked = requirements.map((one) => (one.level === 'question' ? { ...one, text: questionCore(one.text) } : one))
  const matches = matchRequirements({ requirements: asked, ...library, top: 8 }).map((match, at) => ({
    ...match,
    years: sumYears(requirements[at], library),
  }))
  const choices = chooseEvidence({ matches, requirements, evidence, today })
  return { composed: composeDocument({ ...wish, posting, choices }), choices }
}

/** What a statement has sections for: not what a posting says in passing of how people are, unless it says nothing else. */
function asSections({ kind, posting }: Pick<DocumentComposition, 'kind' | 'posting'>): DocumentComposition['posting'] {
  const requirements = posting.requirements.filter(({ level, text }) => level === 'question' || !isSpokenTrait(text))
  return kind === 'statement' && requirements.length > 0 ? { ...posting, requirements } : posting
}
