import { unansweredRequirements } from '../../../shared/composing/choosing/unanswered-requirements.ts'
import { isHeadingOf } from '../../../shared/composing/documents/is-heading-of.ts'
import { requirementHeading } from '../../../shared/composing/documents/requirement-heading.ts'
import type { Document, Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { placeAmong } from './following-sections.ts'

export interface AddedSections {
  readonly requirements: readonly Requirement[]
  readonly ids: readonly Id[]
  readonly newId: (prefix: string) => Id
}

/**
 * The document with a section for each of these requirements that has none. A section that stands on its own under the requirement's words,
 * left there when the requirement went, answers it again; a letter's main paragraph takes requirements in.
 */
export function addSections(document: Document, { requirements, ids, newId }: AddedSections): Document {
  return unansweredRequirements(document, requirements)
    .filter(({ id }) => ids.includes(id))
    .reduce((so, requirement) => withSection(so, requirement, { requirements, newId }), document)
}

/** The document with what belongs to these requirements again without anything new to be seen in it. */
export function relinked(document: Document, { requirements, ids }: Omit<AddedSections, 'newId'>): Document {
  return unansweredRequirements(document, requirements)
    .filter(({ id }) => ids.includes(id))
    .reduce((so, requirement) => linked(so, requirement) ?? so, document)
}

function withSection(
  document: Document,
  requirement: Requirement,
  { requirements, newId }: Omit<AddedSections, 'ids'>,
): Document {
  const known = linked(document, requirement)
  if (known) return known
  const { id, group, limit } = requirement
  const at = placeAmong(document.sections, requirements, id)
  const shown = document.kind === 'answers' ? null : group
  const section = {
    id: newId('s'),
    heading: requirementHeading(requirement),
    group: shown,
    limit,
    requirements: [id],
    blocks: [],
  }
  return { ...document, sections: [...document.sections.slice(0, at), section, ...document.sections.slice(at)] }
}

function linked(document: Document, requirement: Requirement): Document | null {
  const { id } = requirement
  const host =
    document.kind === 'letter'
      ? document.sections.toSorted((one, other) => other.requirements.length - one.requirements.length)[0]
      : document.sections.find(
          ({ heading, requirements }) => isHeadingOf(heading, requirement) && requirements.length === 0,
        )
  if (!host) return null
  const sections = document.sections.map(
    (one): Section => (one === host ? { ...one, requirements: [...one.requirements, id] } : one),
  )
  return { ...document, sections }
}
