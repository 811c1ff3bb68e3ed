import type { Document, Section } from '../../../shared/domain/document.ts'
import { isBlank } from './following-sections.ts'
import { type Change, restored, same } from './restored.ts'

/**
 * The document without what one change did to it. When it was written in since, no text moves any more: sections get back what they
 * took over from requirements, new ones go only when they are empty, and empty ones that went come back.
 */
export function takeBackDocument({ before, after }: Change<Document>, now: Document): Document {
  if (same(before, after)) return now
  if (same(now, after)) return before
  const [was, became] = [byId(before), byId(after)]
  const kept = now.sections
    .filter((section) => was.has(section.id) || !became.has(section.id) || !isBlank(section))
    .map((section) => withLinks(section, { before: was.get(section.id), after: became.get(section.id) }))
  const gone = before.sections.filter(({ id }) => !became.has(id))
  const sections = gone.filter(isBlank).reduce((so, section) => insertBehind(so, section, before.sections), kept)
  return {
    ...now,
    title: restored({ before: before.title, after: after.title }, now.title),
    letter: restored({ before: before.letter, after: after.letter }, now.letter),
    sections: sections.length > 0 ? sections : now.sections,
  }
}

const byId = ({ sections }: Document): ReadonlyMap<string, Section> => new Map(sections.map((one) => [one.id, one]))

function withLinks(section: Section, { before, after }: Partial<Change<Section | undefined>>): Section {
  if (!before || !after) return section
  return {
    ...section,
    heading: restored({ before: before.heading, after: after.heading }, section.heading),
    group: restored({ before: before.group, after: after.group }, section.group),
    limit: restored({ before: before.limit, after: after.limit }, section.limit),
    requirements: restored({ before: before.requirements, after: after.requirements }, section.requirements),
  }
}

function insertBehind(all: readonly Section[], one: Section, order: readonly Section[]): Section[] {
  const earlier = order.slice(
    0,
    order.findIndex(({ id }) => id === one.id),
  )
  const at = all.findLastIndex(({ id }) => earlier.some((other) => other.id === id))
  return [...all.slice(0, at + 1), one, ...all.slice(at + 1)]
}
