import type { Document, DocumentBlock, Section } from '../domain/document.ts'
import { isWritten } from './is-written.ts'
import type { KindSwitch } from './switch-kind.ts'

/**
 * The boxes of a form: one for each question, which takes in every section that answers it first, and behind them what was written for anything else. A form that asks no question has one
 * box, which takes everything in under its headings.
 */
export function toAnswers(document: Document, { fresh, requirements }: KindSwitch): Section[] {
  const written = document.sections.filter(isWritten)
  const [only, ...more] = fresh
  if (only && more.length === 0 && only.requirements.length !== 1) return [oneBox(document, written, only)]
  const asked = new Set(fresh.flatMap((box) => box.requirements))
  const boxOf = (section: Section) =>
    fresh.find((box) => box.requirements.some((id) => section.requirements.includes(id)))
  const boxes = fresh.map((box) =>
    merged(
      box,
      written.filter((section) => boxOf(section) === box),
    ),
  )
  const rest = written
    .filter((section) => !section.requirements.some((id) => asked.has(id)))
    .map((section) => ({ ...section, heading: section.heading || headingOf(section, requirements), group: null }))
  return [...boxes, ...rest]
}

function merged(box: Section, answers: readonly Section[]): Section {
  const [first] = answers
  if (!first) return box
  return {
    ...box,
    id: first.id,
    limit: first.limit ?? box.limit,
    requirements: [...new Set([...box.requirements, ...answers.flatMap((one) => one.requirements)])],
    blocks: answers.flatMap(({ blocks }) => blocks),
  }
}

function oneBox({ headings, limit }: Document, written: readonly Section[], box: Section): Section {
  const [first] = written
  if (!first) return box
  const titled = written.length > 1 && headings !== 'hidden'
  const own = limit && !('pages' in limit) ? limit : null
  return {
    ...box,
    id: first.id,
    limit: own ?? box.limit,
    requirements: [...new Set([...box.requirements, ...written.flatMap((section) => section.requirements)])],
    blocks: written.flatMap(({ heading, blocks }) =>
      titled && heading !== '' ? [innerHeading(heading), ...blocks] : blocks,
    ),
  }
}

function innerHeading(text: string): DocumentBlock {
  return { kind: 'heading', level: 1, content: [{ kind: 'text', text, marks: [] }] }
}

/** A box needs a name: the first thing it answers. */
function headingOf({ requirements: ids }: Section, requirements: KindSwitch['requirements']): string {
  return requirements.find(({ id }) => ids.includes(id))?.text ?? ''
}
