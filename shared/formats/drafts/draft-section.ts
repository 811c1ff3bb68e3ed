import type { Heading, RootContent } from 'mdast'
import type { DocumentBlock, Section } from '../../domain/document.ts'
import type { Pair } from '../../domain/pair.ts'
import type { FoundEvidence } from '../../domain/reading.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { readLimit } from '../../requirements/facts/limit.ts'
import { readYears } from '../../requirements/facts/years.ts'
import { classifyHeading } from '../../requirements/headings/classify-heading.ts'
import { collapse } from '../../text/collapse.ts'
import { nodeText } from '../parts/node-text.ts'
import { type BlockContext, draftBlocks, headingNotes, noteParagraph } from './draft-blocks.ts'
import { answerPartHeadings, framingHeadings } from './draft-headings.ts'
import { draftLabels } from './draft-labels.ts'
import { draftLevel } from './draft-level.ts'
import type { DraftOutline, DraftSection } from './draft-outline.ts'
import type { DraftUnit } from './draft-units.ts'

/** A section of the document with what it answers. */
export interface OpenedSection {
  readonly section: Section
  readonly requirements: readonly Requirement[]
  readonly pairs: readonly Pair[]
}

/** Opens one section of a draft: its blocks, the requirements its headings name, and the evidence that answers each. */
export function openSection(draft: DraftSection, outline: DraftOutline, context: BlockContext): OpenedSection {
  const id = context.nextId('s')
  const head = draft.heading ? headingNotes(draft.heading, context) : { units: [], notes: [] }
  const heading = textOf(head.units)
  const above = draft.above.flatMap((each) => headingNotes(each, context).notes)
  const notes = [...above, ...head.notes].map((note) => noteParagraph(note, context))
  const { blocks, requirements, pairs } = holdsRequirements(draft, heading)
    ? inner(draft, heading, context)
    : (labelled(draft, heading, context) ??
      whole(draft, isRequirement(draft, heading, outline) ? head.units : [], context))
  const limit = requirements.length === 1 ? (requirements[0]?.limit ?? null) : null
  const ids = requirements.map((requirement) => requirement.id)
  return {
    section: { id, heading, group: draft.group, requirements: ids, limit, blocks: [...notes, ...blocks] },
    requirements,
    pairs,
  }
}

interface Opened {
  readonly blocks: readonly DocumentBlock[]
  readonly requirements: readonly Requirement[]
  readonly pairs: readonly Pair[]
}

/** A section that answers what its own heading asks; no units of a heading, no requirement. */
function whole(draft: DraftSection, heading: readonly DraftUnit[], context: BlockContext): Opened {
  const requirement = heading.length === 0 ? null : requirementOf(heading, draft.group, context)
  return answered(draft.nodes, requirement, context)
}

/** A section that holds the requirements in its lists or tables, each with its answer; null when it does not. */
function labelled(draft: DraftSection, heading: string, context: BlockContext): Opened | null {
  if (draft.group !== null) return null
  const labels = draftLabels(draft.nodes, heading, context)
  if (labels.length === 0) return null
  const asked = labels.map((label) => ({
    requirement: requirementOf(label.units, heading === '' ? null : heading, context),
    answers: label.answers,
  }))
  const before = context.finds.evidence.length
  const ranges = asked.map(({ requirement }) => requirement.quote)
  const blocks = draftBlocks(draft.nodes, { ...context, labels: ranges })
  const found = context.finds.evidence.slice(before)
  const pairs = asked.flatMap(({ requirement, answers }) =>
    found
      .filter(({ quote }) => quote.start >= answers.start && quote.end <= answers.end)
      .map((each) => pairOf(requirement, each)),
  )
  return { blocks, requirements: asked.map(({ requirement }) => requirement), pairs }
}

/** A section whose heading names a group ("Essential") and holds the requirements as headings inside it. */
function inner(draft: DraftSection, group: string, context: BlockContext): Opened {
  const parts = cutAtHeadings(draft.nodes).map(([heading, ...nodes]) => {
    const { units } = headingNotes(heading, context)
    const requirement = units.length === 0 ? null : requirementOf(units, group, context)
    return answered([heading, ...nodes], requirement, context)
  })
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    requirements: parts.flatMap(({ requirements }) => requirements),
    pairs: parts.flatMap(({ pairs }) => pairs),
  }
}

function answered(nodes: readonly RootContent[], requirement: Requirement | null, context: BlockContext): Opened {
  const before = context.finds.evidence.length
  const blocks = draftBlocks(nodes, context)
  const found = context.finds.evidence.slice(before)
  return requirement === null
    ? { blocks, requirements: [], pairs: [] }
    : { blocks, requirements: [requirement], pairs: found.map((each) => pairOf(requirement, each)) }
}

/** A known name of a group, directly followed by a heading that is not merely a part of an answer. */
function holdsRequirements({ nodes: [first] }: DraftSection, heading: string): boolean {
  if (first?.type !== 'heading' || answerPartHeadings.test(nodeText(first))) return false
  return classifyHeading(heading)?.whole === true
}

function cutAtHeadings(nodes: readonly RootContent[]): [Heading, ...RootContent[]][] {
  const parts: [Heading, ...RootContent[]][] = []
  const depth = nodes[0]?.type === 'heading' ? nodes[0].depth : 0
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= depth) parts.push([node])
    else parts.at(-1)?.push(node)
  }
  return parts
}

/**
 * Under a group every heading asks for something, and in a draft without groups every heading does, but for those that open
 * or close a document; a group that only titles the draft may hold such headings too.
 */
function isRequirement({ group }: DraftSection, heading: string, outline: DraftOutline): boolean {
  if (heading === '') return false
  if (group !== null) return !framingHeadings.test(heading) || classifyHeading(group) !== null
  return !outline.sections.some((section) => section.group !== null) && !framingHeadings.test(heading)
}

function requirementOf(all: readonly DraftUnit[], group: string | null, { nextId }: BlockContext): Requirement {
  const units = withoutNumber(all)
  const text = textOf(units)
  return {
    id: nextId('r'),
    text,
    level: draftLevel(text, group),
    group,
    quote: { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 },
    years: readYears(text, 'plainly'),
    limit: readLimit(text),
  }
}

/** A number or letter before what is asked ("1.", "b)", "E2:"), and a colon behind it. General knowledge of numbered criteria. */
const numbering =
  /^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]|[A-Z]{1,2}\d{1,2}[.):]|#\d{1,2}[.):]?)\s+(?=\S)/u

function withoutNumber(units: readonly DraftUnit[]): readonly DraftUnit[] {
  const text = units.map(({ char }) => char).join('')
  const from = numbering.exec(text)?.[0].length ?? 0
  const kept = units.slice(from, text.replace(/[\s:]+$/u, '').length)
  return kept.length === 0 ? units : kept
}

function pairOf(requirement: Requirement, evidence: FoundEvidence): Pair {
  return { requirement: requirement.id, evidence: evidence.id, strength: 'strong', remark: '' }
}

function textOf(units: readonly DraftUnit[]): string {
  return collapse(units.map(({ char }) => char).join(''))
}
