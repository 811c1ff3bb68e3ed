import type { Document } from '../../domain/document.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { formBoxes } from './form-boxes.ts'
import { statementRequirements } from './statement-requirements.ts'

/** Requirements that no section of the document answers although its kind would: a form only answers questions where it asks any. */
export function unansweredRequirements(
  { kind, sections }: Pick<Document, 'kind' | 'sections'>,
  requirements: readonly Requirement[],
): Requirement[] {
  const answered = new Set(sections.flatMap((section) => section.requirements))
  const boxes = formBoxes(requirements).map(({ requirement }) => requirement)
  const wanted = {
    statement: statementRequirements(requirements),
    letter: requirements.filter(({ level }) => level !== 'eligibility'),
    answers: boxes.length > 0 ? boxes : requirements,
  }[kind]
  return wanted.filter(({ id }) => !answered.has(id))
}
