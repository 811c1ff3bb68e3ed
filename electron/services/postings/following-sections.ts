import { isHeadingOf } from '../../../shared/composing/documents/is-heading-of.ts'
import { requirementHeading } from '../../../shared/composing/documents/requirement-heading.ts'
import type { Document, Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { same } from './restored.ts'

/** True when nothing was written in a section, notes included. */
export function isBlank({ blocks }: Section): boolean {
  return !JSON.stringify(blocks).includes('"kind":"text"')
}

/** The document with what a section took over from its requirement brought up to date; what the person wrote otherwise stays. */
export function followEdit(document: Document, before: Requirement, after: Requirement): Document {
  const answers = document.sections.filter(({ requirements }) => requirements.includes(before.id))
  if (document.kind === 'letter' || answers.length === 0) return document
  return { ...document, sections: document.sections.map((one) => (answers.includes(one) ? edited(one) : one)) }

  function edited(section: Section): Section {
    return {
      ...section,
      heading: isHeadingOf(section.heading, before) ? requirementHeading(after) : section.heading,
      group: section.group === before.group && section.group !== null ? after.group : section.group,
      limit: same(section.limit, before.limit) ? after.limit : section.limit,
    }
  }
}

/** The document after a requirement went: its section goes when nothing was written in it, otherwise it only stands on its own. */
export function withoutRequirement(document: Document, requirement: Requirement): Document {
  const { id } = requirement
  const goes = (section: Section) =>
    document.kind !== 'letter' &&
    section.requirements.length === 1 &&
    section.requirements[0] === id &&
    isHeadingOf(section.heading, requirement) &&
    isBlank(section)
  const sections = document.sections
    .filter((section) => !goes(section))
    .map((section) => ({ ...section, requirements: section.requirements.filter((one) => one !== id) }))
  return sections.length === 0 ? document : { ...document, sections }
}

/**
 * The document with the sections of a requirement that moved standing as the requirements do. Sections that answer others as well stay
 * where they are, and so does everything in a letter.
 */
export function followOrder(document: Document, requirements: readonly Requirement[], moved: Id): Document {
  const own = document.sections.filter((one) => one.requirements.length === 1 && one.requirements[0] === moved)
  if (document.kind === 'letter' || own.length === 0) return document
  const others = document.sections.filter((one) => !own.includes(one))
  const at = placeAmong(others, requirements, moved)
  return { ...document, sections: [...others.slice(0, at), ...own, ...others.slice(at)] }
}

/** Where a section for a requirement belongs: behind that of the nearest requirement before it, else before that of the next. */
export function placeAmong(sections: readonly Section[], requirements: readonly Requirement[], id: Id): number {
  const at = requirements.findIndex((one) => one.id === id)
  const answers = (requirement: Requirement) => (section: Section) => section.requirements.includes(requirement.id)
  for (const before of requirements.slice(0, Math.max(0, at)).toReversed()) {
    const place = sections.findLastIndex(answers(before))
    if (place >= 0) return place + 1
  }
  for (const after of requirements.slice(at + 1)) {
    const place = sections.findIndex(answers(after))
    if (place >= 0) return place
  }
  return sections.length
}
