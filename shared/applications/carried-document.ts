import { isMadeClosing } from '../composing/letters/is-made-closing.ts'
import type { Document, LetterFrame, Section } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'

interface Carrying {
  /** The document of the earlier application. */
  readonly earlier: Document
  /** The empty document of the new one, of the same kind. */
  readonly fresh: Document
  /** The new requirement for an earlier one, the nearest first: where two would go to one place, the nearer goes. */
  readonly to: ReadonlyMap<Id, Id>
  readonly newId: (prefix: string) => Id
}

/** Under what the text stands that no requirement of the new posting asks for. */
export const leftOverGroup = 'From the earlier application'

/**
 * The new document with the text of the earlier one: each text in the section of the requirement that asks for much the same, what
 * stood before the first requirement at the beginning, the rest under a group of its own at the end. Nothing written is left behind.
 */
export function carriedDocument(carrying: Carrying): Document {
  const { earlier, fresh } = carrying
  const sections = fresh.kind === 'letter' ? letterSections(carrying) : statementSections(carrying)
  return {
    ...fresh,
    language: earlier.language,
    author: earlier.author || fresh.author,
    letter:
      fresh.letter && earlier.letter
        ? { ...fresh.letter, ...kept(earlier.letter, fresh.letter, earlier.language) }
        : fresh.letter,
    sections,
  }
}

/** Of a letter's frame what belongs to the writer, not to whom it went. How it ends goes by whom it greets, unless the writer chose it. */
function kept({ sender, closing, signature }: LetterFrame, fresh: LetterFrame, language: string) {
  return { sender, closing: isMadeClosing(closing, language) ? fresh.closing : closing, signature }
}

function statementSections({ earlier, fresh, to, newId }: Carrying): Section[] {
  const written = earlier.sections.filter(({ blocks }) => blocks.length > 0)
  const taken = new Map<Id, Section>()
  for (const [from, id] of to) {
    const section = written.find(({ requirements }) => requirements.includes(from))
    if (section && !taken.has(id) && ![...taken.values()].includes(section)) taken.set(id, section)
  }
  const placed = new Set(taken.values())
  const rest = written.filter((section) => !placed.has(section))
  const first = earlier.sections.findIndex(({ requirements }) => requirements.length > 0)
  const opens = (section: Section) =>
    section.requirements.length === 0 && earlier.sections.indexOf(section) < (first < 0 ? 1 : first)
  const alone = (section: Section): Section => ({ ...section, id: newId('s'), requirements: [] })
  const openings = rest.filter(opens).map(alone)
  const asked = openings.length > 0 ? fresh.sections.filter(({ whenWritten }) => !whenWritten) : fresh.sections
  return [
    ...openings,
    ...asked.map((section) => withText(section, taken)),
    ...rest.filter((section) => !opens(section)).map((section) => ({ ...alone(section), group: leftOverGroup })),
  ]
}

function withText(section: Section, taken: ReadonlyMap<Id, Section>): Section {
  const from = section.requirements.map((id) => taken.get(id)).find((one) => one !== undefined)
  return from ? { ...section, blocks: from.blocks } : section
}

/** A letter keeps its paragraphs; the fullest answers what no other paragraph does. */
function letterSections({ earlier, fresh, to, newId }: Carrying): Section[] {
  const asked = fresh.sections.flatMap(({ requirements }) => requirements)
  const answered = new Set(
    earlier.sections.flatMap(({ requirements }) => requirements.flatMap((id) => to.get(id) ?? [])),
  )
  const fullest = earlier.sections.reduce((a, b) => (b.requirements.length > a.requirements.length ? b : a), noSection)
  return earlier.sections.map((section) => {
    const own = section.requirements.flatMap((id) => to.get(id) ?? [])
    const more = section === fullest ? asked.filter((id) => !answered.has(id)) : []
    return { ...section, id: newId('s'), requirements: [...new Set([...own, ...more])] }
  })
}

const noSection: Section = { id: '', heading: '', group: null, requirements: [], limit: null, blocks: [] }
