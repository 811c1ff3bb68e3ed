import { type Choice, chooseEvidence } from '../../../shared/composing/choosing/choose-evidence.ts'
import { formBoxes } from '../../../shared/composing/choosing/form-boxes.ts'
import { questionCore } from '../../../shared/composing/choosing/question-core.ts'
import { statementRequirements } from '../../../shared/composing/choosing/statement-requirements.ts'
import { withoutBareNames } from '../../../shared/composing/choosing/without-bare-names.ts'
import { withoutOthersWords } from '../../../shared/composing/choosing/without-others-words.ts'
import type { ComposedDocument } from '../../../shared/composing/compose-document.ts'
import type { DocumentComposition } from '../../../shared/composing/document-composition.ts'
import { ownHalf } from '../../../shared/composing/languages/own-half.ts'
import { readDocument } from '../../../shared/composing/reading-back/read-document.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { matchRequirements } from '../../../shared/matching/match-requirements.ts'
import { sumYears } from '../../../shared/matching/years/sum-years.ts'
import { groundsFor } from '../../services/checks/grounds-for.ts'

export interface ChosenDocument {
  readonly composed: ComposedDocument
  readonly choices: readonly Choice[]
}

/** A document composed from what ranks best for each requirement, where nobody has paired anything, and read back. */
export function chosenDocument(given: Omit<DocumentComposition, 'choices'>): ChosenDocument {
  const wish = { ...given, evidence: withoutOthersWords(withoutBareNames(given.evidence), given.entries) }
  const { evidence, entries, today } = wish
  const { posting, kind } = wish
  const spoken = ownHalf(posting.requirements, evidence)?.requirements ?? posting.requirements
  const requirements = toAnswer(kind, spoken)
  const library = { evidence, entries, today }
  const asked = requirements.map((one) => (one.level === 'question' ? { ...one, text: questionCore(one.text) } : one))
  const matches = matchRequirements({ requirements: asked, ...library, top: 8 }).map((match, at) => ({
    ...match,
    years: sumYears(requirements[at], library),
  }))
  const choices = chooseEvidence({ matches, requirements, evidence, entries, today })
  const composed = readDocument({ ...wish, choices }, [...groundsFor(given.evidence, entries).values()])
  const gaps = new Set(composed.gaps.map(({ id }) => id))
  return { composed, choices: choices.map((choice) => (gaps.has(choice.requirement) ? withNearest(choice) : choice)) }
}

/** What was chosen for a gap after all is what comes nearest to it. */
const withNearest = (choice: Choice): Choice => ({
  ...choice,
  nearest: choice.nearest ?? choice.evidence[0]?.id ?? null,
})

/** What a document of a kind has to answer: an item that answers best elsewhere in the posting is free for a form that asks only for this. */
function toAnswer(kind: DocumentComposition['kind'], requirements: readonly Requirement[]): readonly Requirement[] {
  if (kind === 'statement') return statementRequirements(requirements)
  const boxes = kind === 'answers' ? formBoxes(requirements) : []
  const wanted = new Set(boxes.flatMap(({ requirement, criteria }) => [requirement, ...criteria]))
  return wanted.size > 0 ? requirements.filter((one) => wanted.has(one)) : requirements
}
