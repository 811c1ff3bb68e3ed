import type { DocumentKind } from '../../../shared/domain/document.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import type { SectionShape } from '../../editor/writing-session.ts'

/** What the document has to answer: all requirements, or those that a form has a box for. A form whose boxes name none of them may be for all. */
export function askedFor(
  requirements: readonly Requirement[],
  kind: DocumentKind,
  sections: readonly SectionShape[],
): readonly Requirement[] {
  if (kind !== 'answers') return requirements
  const boxed = new Set(sections.flatMap((section) => section.requirements))
  const asked = requirements.filter(({ id }) => boxed.has(id))
  return asked.length === 0 ? requirements : asked
}
