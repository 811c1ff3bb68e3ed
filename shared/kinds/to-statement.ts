import { isHeadingOf } from '../composing/documents/is-heading-of.ts'
import { requirementHeading } from '../composing/documents/requirement-heading.ts'
import type { Document, DocumentBlock, Section } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'
import type { Requirement } from '../domain/requirement.ts'
import { collapse } from '../text/collapse.ts'
import { inBullets } from './in-bullets.ts'
import { isWritten } from './is-written.ts'
import type { KindSwitch } from './switch-kind.ts'
import { whereItStood } from './where-it-stood.ts'

/**
 * The sections of a statement: one for each requirement in the posting's order, the text that answers it in it. Text that answered several
 * goes to the requirement it answered in an earlier statement, else to the one whose evidence it cites; what neither tells stays a section of
 * its own.
 */
export function toStatement({ sections }: Document, to: KindSwitch): Section[] {
  const parts = joined(sections.flatMap((section) => partsOf(section, to)))
  const answered = new Set(parts.flatMap(({ requirements }) => requirements))
  const listed = parts.map((section) => ({ ...section, blocks: [...inBullets(section, to.earlier ?? [])] }))
  return to.fresh
    .filter(({ requirements }) => !requirements.some((id) => answered.has(id)))
    .reduce((so, section) => placed(so, section, to.requirements), listed)
}

function partsOf(section: Section, to: KindSwitch): Section[] {
  if (!isWritten(section)) return section.requirements.length === 0 && section.heading !== '' ? [section] : []
  const { requirements: all } = to
  const [first, second] = section.requirements
  const alone = second === undefined ? all.find(({ id }) => id === first) : undefined
  if (first === undefined || (second === undefined && !alone)) return [section]
  if (alone) return [of(section, alone)]
  const known = all.filter(({ id }) => section.requirements.includes(id))
  const stood = whereItStood(to.earlier ?? [])
  return runs(section.blocks, (block, before) => targetOf(block, { known, before, to, stood })).map((run, index) => {
    const id = index === 0 ? section.id : to.newId('s')
    const part = { ...section, id, blocks: run.blocks, limit: null }
    return run.target ? of({ ...part, heading: '' }, run.target) : own(part, to)
  })
}

/** Text that answers no requirement, under the heading that it had in an earlier statement. */
function own(part: Section, { earlier = [] }: KindSwitch): Section {
  const [first, ...rest] = part.blocks
  const heading = first && headingText(first)
  const had = earlier.some((section) => section.requirements.length === 0 && section.heading === heading)
  return heading && had
    ? { ...part, heading, blocks: rest, group: null, requirements: [] }
    : { ...part, requirements: [] }
}

function of(section: Section, requirement: Requirement): Section {
  const { id, group, limit } = requirement
  return {
    ...section,
    heading: section.heading || requirementHeading(requirement),
    group,
    requirements: [id],
    limit: section.limit ?? limit,
  }
}

/** Neighbouring blocks for the same requirement; the heading that names one goes, since the section bears it. */
function runs(
  blocks: readonly DocumentBlock[],
  targetOfBlock: (block: DocumentBlock, before: Requirement | null) => Requirement | null,
): { target: Requirement | null; blocks: DocumentBlock[] }[] {
  const found: { target: Requirement | null; blocks: DocumentBlock[] }[] = []
  let before: Requirement | null = null
  for (const block of blocks) {
    const target: Requirement | null = targetOfBlock(block, before)
    const last = found.at(-1)
    const naming = target !== null && isHeadingOf(headingText(block), target)
    if (last && last.target === target) last.blocks.push(...(naming ? [] : [block]))
    else found.push({ target, blocks: naming ? [] : [block] })
    before = target
  }
  return found
}

interface Search {
  readonly known: readonly Requirement[]
  readonly before: Requirement | null
  readonly to: KindSwitch
  readonly stood: (block: DocumentBlock) => Id | null
}

/** What a block answers: what its heading names, else what it answered before, else whose evidence it cites most, else what the one before it answers. */
function targetOf(block: DocumentBlock, { known, before, to, stood }: Search): Requirement | null {
  const named = known.find((one) => isHeadingOf(headingText(block), one))
  if (named) return named
  const place = stood(block)
  const once = known.find(({ id }) => id === place)
  if (once) return once
  const cited = citedIn(block)
  const cites = (id: Id) => to.pairs.filter((pair) => pair.requirement === id && cited.has(pair.evidence)).length
  const best = known.reduce<Requirement | null>((so, one) => (cites(one.id) > (so ? cites(so.id) : 0) ? one : so), null)
  return best ?? before
}

function headingText(block: DocumentBlock): string | null {
  if (block.kind !== 'heading') return null
  return collapse(block.content.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join(''))
}

function citedIn(block: DocumentBlock): ReadonlySet<Id> {
  return new Set(
    [...JSON.stringify(block).matchAll(/"citation","evidence":\[([^\]]*)\]/gu)].flatMap(([, ids = '']) => idsIn(ids)),
  )
}

const idsIn = (list: string): Id[] => list.split(',').map((id) => id.replaceAll('"', ''))

/** Parts for the same requirement are one section. */
function joined(parts: readonly Section[]): Section[] {
  const kept: Section[] = []
  for (const part of parts) {
    const [id] = part.requirements
    const at = id === undefined ? -1 : kept.findIndex(({ requirements }) => requirements.includes(id))
    const before = kept[at]
    if (before) kept[at] = { ...before, blocks: [...before.blocks, ...part.blocks] }
    else kept.push(part)
  }
  return kept
}

/** The sections with an empty one behind that of the nearest requirement before it, else before that of the next. */
function placed(sections: readonly Section[], section: Section, all: readonly Requirement[]): Section[] {
  const at = all.findIndex(({ id }) => section.requirements.includes(id))
  const answers = ({ id }: Requirement) => sections.findIndex(({ requirements }) => requirements.includes(id))
  const before = all
    .slice(0, at)
    .toReversed()
    .map(answers)
    .find((place) => place >= 0)
  const after = all
    .slice(at + 1)
    .map(answers)
    .find((place) => place >= 0)
  const place = before === undefined ? (after ?? sections.length) : before + 1
  return [...sections.slice(0, place), section, ...sections.slice(place)]
}
