import type { Document, Section } from '../domain/document.ts'
import { inProse } from './in-prose.ts'
import { isWritten } from './is-written.ts'
import type { KindSwitch } from './switch-kind.ts'

/**
 * The sections of a letter: what was written, in order and in running text, an opening before it and a closing behind it where there are none, and one part
 * for every requirement that nothing answers yet.
 */
export function toLetter({ sections }: Document, { fresh, newId }: KindSwitch): Section[] {
  const kept = sections
    .filter((section) => isWritten(section) || isOwn(section))
    .map((section) => ({ ...section, blocks: inProse(section.blocks) }))
  if (!kept.some(isWritten)) return [...kept, ...fresh]
  const answered = new Set(kept.flatMap(({ requirements }) => requirements))
  const open = fresh.flatMap(({ requirements }) => requirements.filter((id) => !answered.has(id)))
  const blank = (requirements: readonly string[]): Section => ({
    id: newId('s'),
    heading: '',
    group: null,
    requirements: [...requirements],
    limit: null,
    blocks: [],
  })
  const closes = kept.length > 1 && isClosing(kept.at(-1))
  const body = closes ? kept.slice(0, -1) : kept
  return [
    ...(isClosing(body[0]) ? [] : [blank([])]),
    ...body,
    ...(open.length > 0 ? [blank(open)] : []),
    ...(closes ? kept.slice(-1) : [blank([])]),
  ]
}

/** A part of a letter that answers nothing opens or closes it. */
const isClosing = (section: Section | undefined) => section?.requirements.length === 0

/** A heading that the person wrote and nothing below it yet. */
const isOwn = ({ requirements, heading, whenWritten }: Section) =>
  requirements.length === 0 && heading !== '' && !whenWritten
