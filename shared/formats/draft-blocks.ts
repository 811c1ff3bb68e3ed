import type { Heading, List, ListItem as MarkdownItem, Paragraph, RootContent } from 'mdast'
import type { DocumentBlock, ListItem, Mark } from '../domain/document.ts'
import type { Link } from '../domain/evidence.ts'
import type { Quote } from '../domain/quote.ts'
import type { FoundEvidence } from '../domain/reading.ts'
import { collapse } from '../text/collapse.ts'
import type { Range } from '../text/range.ts'
import { findNotesToSelf } from '../writing/find-notes-to-self.ts'
import { type ClaimForm, draftClaims } from './draft-claims.ts'
import { type DraftUnit, draftUnits, inlinesOf, literalUnits, type UnitContext } from './draft-units.ts'
import { markupAround } from './markup-around.ts'

/** A remark to oneself found in a draft, with its place in the Markdown. */
export interface DraftNote {
  readonly text: string
  readonly quote: Quote
}

/** What is gathered while a section's blocks are read, in reading order. */
export interface DraftFinds {
  readonly evidence: FoundEvidence[]
  readonly notes: DraftNote[]
}

export interface BlockContext extends UnitContext {
  /** Depth below which headings stand inside a section. */
  readonly sectionDepth: number
  readonly nextId: (prefix: string) => string
  readonly finds: DraftFinds
}

interface Place {
  readonly form: ClaimForm
  /** The evidence of the bullet that this block stands under. */
  readonly parent: string | null
}

const prose: Place = { form: 'prose', parent: null }

/** The blocks of a section, its notes marked and its claims found and cited. */
export function draftBlocks(nodes: readonly RootContent[], context: BlockContext): DocumentBlock[] {
  return nodes.flatMap((node) => blockOf(node, prose, context))
}

/** The remarks to oneself in a heading. They are taken out of it: a heading is always exported. */
export function headingNotes(heading: Heading, context: UnitContext): { units: DraftUnit[]; notes: DraftUnit[][] } {
  const units = draftUnits(heading.children, context)
  const ranges = notesIn(units)
  return {
    units: units.filter((_, at) => !ranges.some(({ start, end }) => at >= start && at < end)),
    notes: ranges.map(({ start, end }) => units.slice(start, end)),
  }
}

/** A note taken out of a heading, as a paragraph of its own. */
export function noteParagraph(units: readonly DraftUnit[], context: BlockContext): DocumentBlock {
  context.finds.notes.push(quoted(units, context))
  return { kind: 'paragraph', content: inlinesOf(units.map((unit) => ({ ...unit, marks: [{ kind: 'note' }] }))) }
}

function blockOf(node: RootContent, place: Place, context: BlockContext): DocumentBlock[] {
  switch (node.type) {
    case 'paragraph':
      return written(draftUnits(node.children, context), place, context)
    case 'heading':
      return innerHeading(node, context)
    case 'list':
      return [list(node, place, context)]
    case 'blockquote': {
      const content = node.children.flatMap((child) => blockOf(child, place, { ...context, finds: onlyNotes(context) }))
      return content.length === 0 ? [] : [{ kind: 'quote', content }]
    }
    case 'code':
      return written(literalUnits(node.value, node, context), place, context)
    case 'html':
      return htmlBlock(node, place, context)
    default:
      return []
  }
}

/** Quoted words are those of others: what they say is no evidence of the writer's, but notes in them are notes. */
function onlyNotes({ finds }: BlockContext): DraftFinds {
  return { evidence: [], notes: finds.notes }
}

function htmlBlock(node: Extract<RootContent, { type: 'html' }>, place: Place, context: BlockContext): DocumentBlock[] {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'html', value: node.value, ...(node.position ? { position: node.position } : {}) }],
  }
  if (node.value.startsWith('<!--')) return blockOf(paragraph, place, context)
  const words = node.value.replace(/<[^>]*>/gu, ' ')
  return written(literalUnits(collapse(words), node, context), place, context)
}

function innerHeading(node: Heading, context: BlockContext): DocumentBlock[] {
  const units = draftUnits(node.children, context)
  const level = Math.min(Math.max(node.depth - context.sectionDepth, 1), 3)
  const content = inlinesOf(withNotes(units, notesIn(units), context))
  return content.length === 0 ? [] : [{ kind: 'heading', level, content }]
}

/** The units with their notes marked; the notes are gathered. */
function withNotes(units: readonly DraftUnit[], notes: readonly Range[], context: BlockContext): readonly DraftUnit[] {
  context.finds.notes.push(...notes.map(({ start, end }) => quoted(units.slice(start, end), context)))
  return notes.reduce((all, range) => marked(all, range, { kind: 'note' }), units)
}

function list(node: List, place: Place, context: BlockContext): DocumentBlock {
  const items = node.children.map((item) => listItem(item, place.parent, context))
  return node.ordered ? { kind: 'orderedList', start: node.start ?? 1, items } : { kind: 'bulletList', items }
}

function listItem(item: MarkdownItem, parent: string | null, context: BlockContext): ListItem {
  const before = context.finds.evidence.length
  const [first, ...rest] = item.children
  const own = first?.type === 'paragraph' ? blockOf(first, { form: 'bullet', parent }, context) : []
  const under = context.finds.evidence[before]?.id ?? parent
  const below = first && first.type !== 'paragraph' ? item.children : rest
  const content = below.flatMap((child) => blockOf(child, { form: 'bullet', parent: under }, context))
  return { content: [...(own.length === 0 ? [empty] : own), ...content] }
}

const empty: DocumentBlock = { kind: 'paragraph', content: [] }

/** A paragraph with its notes marked and its claims cited; the evidence and notes found are gathered. */
function written(units: readonly DraftUnit[], place: Place, context: BlockContext): DocumentBlock[] {
  if (units.length === 0) return []
  const notes = notesIn(units)
  const found = draftClaims(textOf(units), notes, place.form).map((range) => ({ range, id: context.nextId('e') }))
  for (const { range, id } of found)
    context.finds.evidence.push(evidence(units.slice(range.start, range.end), id, { ...place, context }))
  const noted = withNotes(units, notes, context)
  const cited = found.reduce((all, { range, id }) => marked(all, range, { kind: 'citation', evidence: [id] }), noted)
  return [{ kind: 'paragraph', content: inlinesOf(cited) }]
}

interface Found extends Place {
  readonly context: BlockContext
}

function evidence(units: readonly DraftUnit[], id: string, { parent, context }: Found): FoundEvidence {
  return { id, ...quoted(units, context), entry: null, parent, links: linksIn(units), said: null }
}

function quoted(units: readonly DraftUnit[], { source }: UnitContext): DraftNote {
  const quote = { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 }
  return { text: collapse(textOf(units)), quote: markupAround(source, quote) }
}

function textOf(units: readonly DraftUnit[]): string {
  return units.map(({ char }) => char).join('')
}

/** The notes of a block: those its words give away, and those already marked (comments). */
function notesIn(units: readonly DraftUnit[]): Range[] {
  const ranges = [...findNotesToSelf(textOf(units)), ...markedNotes(units)].sort((a, b) => a.start - b.start)
  return ranges.filter((range, index) => ranges.findIndex((other) => other.end > range.start) === index)
}

function markedNotes(units: readonly DraftUnit[]): Range[] {
  const isNote = (unit: DraftUnit | undefined) => unit?.marks.some(({ kind }) => kind === 'note') ?? false
  const starts = units.flatMap((unit, at) => (isNote(unit) && !isNote(units[at - 1]) ? [at] : []))
  return starts.map((start) => {
    const end = units.findIndex((unit, at) => at > start && !isNote(unit))
    return { start, end: end < 0 ? units.length : end }
  })
}

/** The units with a mark over a range; neighbours that shared their marks share them still. */
function marked(units: readonly DraftUnit[], { start, end }: Range, mark: Mark): readonly DraftUnit[] {
  const made = new Map<readonly Mark[], readonly Mark[]>()
  return units.map((unit, at) => {
    if (at < start || at >= end || unit.marks.some(({ kind }) => kind === mark.kind && kind === 'note')) return unit
    const marks = made.get(unit.marks) ?? [...unit.marks, mark]
    made.set(unit.marks, marks)
    return { ...unit, marks }
  })
}

function linksIn(units: readonly DraftUnit[]): Link[] {
  const links: { text: string; href: string }[] = []
  let open: Mark | undefined
  for (const { char, marks } of units) {
    const link = marks.find((mark) => mark.kind === 'link')
    const last = links.at(-1)
    if (link && link === open && last) last.text += char
    else if (link) links.push({ text: char, href: link.href })
    open = link
  }
  return links
}
