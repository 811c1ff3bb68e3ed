import type { Heading, List, ListItem as MarkdownItem, Nodes, Paragraph, RootContent } from 'mdast'
import type { DocumentBlock, ListItem, Mark } from '../../domain/document.ts'
import type { Link } from '../../domain/evidence.ts'
import type { Quote } from '../../domain/quote.ts'
import type { FoundEvidence } from '../../domain/reading.ts'
import { collapse } from '../../text/collapse.ts'
import type { Range } from '../../text/range.ts'
import { findNotesToSelf } from '../../writing/find-notes-to-self.ts'
import { markupAround } from '../markdown/markup-around.ts'
import type { DraftAsides } from './draft-asides.ts'
import { type ClaimForm, draftClaims } from './draft-claims.ts'
import { askingTable, pipeTable } from './draft-tables.ts'
import { type DraftUnit, draftUnits, inlinesOf, literalUnits, sourceUnits, type UnitContext } from './draft-units.ts'

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
  readonly asides: DraftAsides
  /** Stretches of the source that only say what is asked: no claims of the writer's. */
  readonly labels: readonly Range[]
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
  const aside = context.asides.get(node)
  if (aside !== undefined) return aside === null ? [] : [asideParagraph(aside, context)]
  switch (node.type) {
    case 'paragraph':
      return tableOf(node, context) ?? written(draftUnits(node.children, context), place, context)
    case 'heading':
      return innerHeading(node, context)
    case 'list':
      return [list(node, place, context)]
    case 'blockquote': {
      const content = node.children.flatMap((child) => blockOf(child, place, { ...context, finds: onlyNotes(context) }))
      return content.length === 0 ? [] : [{ kind: 'quote', content }]
    }
    case 'code':
      return isFenced(node, context)
        ? [fence(node, context)]
        : written(literalUnits(node.value, node, context), place, context)
    case 'html':
      return htmlBlock(node, place, context)
    default:
      return []
  }
}

/** A remark set apart as the dialects of Markdown do it: whole, with its signs, so that a working copy can hold it. */
function asideParagraph(range: Range, context: BlockContext): DocumentBlock {
  const units = sourceUnits(range, [{ kind: 'note' }], context)
  context.finds.notes.push(quoted(units, context))
  return { kind: 'paragraph', content: inlinesOf(units) }
}

function isFenced({ position }: Nodes, { source }: BlockContext): boolean {
  return /^[`~]{3}/u.test(source.slice(position?.start.offset ?? 0))
}

/** A block of code with its fences, which only Markdown writes again. */
function fence({ position }: Nodes, context: BlockContext): DocumentBlock {
  const range = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
  return { kind: 'paragraph', content: inlinesOf(sourceUnits(range, [{ kind: 'code' }], context)) }
}

/** The lines of a table as one paragraph, a line each; its answers are claims. Null when it is no table. */
function tableOf(node: Paragraph, context: BlockContext): DocumentBlock[] | null {
  if (!context.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).includes('|')) return null
  const units = draftUnits(node.children, { ...context, keepLines: true })
  const text = textOf(units)
  if (!pipeTable(text)) return null
  const table = askingTable(text)
  const cells = table ? table.rows.flatMap((row) => table.answers.flatMap((column) => row[column] ?? [])) : []
  const notes = notesIn(units)
  const claims = cells.flatMap(({ start, end }) => {
    const within = notes.flatMap((note) =>
      note.start >= start && note.end <= end ? [{ start: note.start - start, end: note.end - start }] : [],
    )
    return draftClaims(text.slice(start, end), within, 'bullet').map((range) => ({
      start: start + range.start,
      end: start + range.end,
    }))
  })
  return cited(units, { notes, claims, parent: null }, context)
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
  const asked = labelsIn(units, context)
  const claims = draftClaims(textOf(units), apart([...notes, ...asked]), place.form)
  return cited(units, { notes, claims, parent: place.parent }, context)
}

/** Which of a block's units only say what is asked, the sign after them included. */
function labelsIn(units: readonly DraftUnit[], { labels }: BlockContext): Range[] {
  const isLabel = ({ start, end }: DraftUnit) => labels.some((label) => start >= label.start && end <= label.end)
  const from = units.findIndex(isLabel)
  if (from < 0) return []
  let to = units.findLastIndex(isLabel) + 1
  while (/^[\s:.–—-]$/u.test(units[to]?.char ?? '')) to += 1
  return [{ start: from, end: to }]
}

interface Said {
  readonly notes: readonly Range[]
  readonly claims: readonly Range[]
  readonly parent: string | null
}

/** The units as a paragraph, its notes marked and its claims gathered and cited. */
function cited(units: readonly DraftUnit[], { notes, claims, parent }: Said, context: BlockContext): DocumentBlock[] {
  const found = claims.map((range) => ({ range, id: context.nextId('e') }))
  for (const { range, id } of found)
    context.finds.evidence.push(evidence(units.slice(range.start, range.end), id, { parent, context }))
  const noted = withNotes(units, notes, context)
  const all = found.reduce((so, { range, id }) => marked(so, range, { kind: 'citation', evidence: [id] }), noted)
  return [{ kind: 'paragraph', content: inlinesOf(all) }]
}

interface Found {
  readonly parent: string | null
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
  const text = textOf(units)
  const found = findNotesToSelf(text).map((range) => withBrackets(text, range))
  return apart([...found, ...draftMarks(text), ...markedNotes(units)])
}

/** A note in brackets within brackets takes the outer ones along. */
function withBrackets(text: string, { start, end }: Range): Range {
  const pair = (text[start - 1] ?? '') + (text[end] ?? '')
  return pair === '[]' || pair === '()' ? withBrackets(text, { start: start - 1, end: end + 1 }) : { start, end }
}

/** Remarks by the signs of Obsidian (`%% … %%`) and CriticMarkup (`{>> … <<}`). */
function draftMarks(text: string): Range[] {
  return [...text.matchAll(/%%[^%]+%%|\{>>[\s\S]+?<<\}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Sorted; of ranges that overlap the one that begins first. */
function apart(given: readonly Range[]): Range[] {
  const ranges = [...given].sort((a, b) => a.start - b.start)
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
