import type { List, ListItem, Nodes, Paragraph, RootContent } from 'mdast'
import type { Range } from '../../text/range.ts'
import { namesGroup } from './draft-headings-of.ts'
import { askingTable } from './draft-tables.ts'
import { type DraftUnit, draftUnits, type UnitContext } from './draft-units.ts'

/** What is asked within a section's blocks: its words, and the stretch of the source whose evidence answers it. */
export interface DraftLabel {
  readonly units: readonly DraftUnit[]
  readonly answers: Range
}

/**
 * The requirements that a section under a group's heading ("Essential criteria") holds in its lists and tables: items with their
 * answer below or behind bold words, and the column of a table that says what is asked. Anything else in lists is the writer's own.
 */
export function draftLabels(nodes: readonly RootContent[], heading: string, context: UnitContext): DraftLabel[] {
  const lists = heading === '' || namesGroup(heading)
  return nodes.flatMap((node) => {
    if (node.type === 'list') return lists ? listLabels(node, heading, context) : []
    return node.type === 'paragraph' ? tableLabels(node, context) : []
  })
}

function listLabels(list: List, heading: string, context: UnitContext): DraftLabel[] {
  const labels = list.children.map((item) => itemLabel(item, context))
  const bold = labels.every((label) => label?.bold)
  const below = labels.every((label) => label !== null) && list.children.some(({ children }) => children.length > 1)
  const believed = heading === '' ? list.ordered === true && bold : bold || below
  return believed ? labels.flatMap((label) => label ?? []) : []
}

/** The words of an item that ask for something; null when the item is an answer all through. */
function itemLabel(item: ListItem, context: UnitContext): (DraftLabel & { readonly bold: boolean }) | null {
  const [first, second] = item.children
  if (first?.type !== 'paragraph') return null
  const lead = leadOf(first)
  if (!lead && !second) return null
  const units = draftUnits(lead ? [lead] : first.children, context)
  const start = units.at(-1)?.end ?? 0
  return units.length === 0 ? null : { units, answers: { start, end: endOf(item) }, bold: lead !== null }
}

/** Bold words that begin a paragraph and are all of it, or are parted from the rest by a sign. */
function leadOf({ children: [strong, next] }: Paragraph) {
  if (strong?.type !== 'strong') return null
  if (!next || next.type === 'break') return strong
  const inner = strong.children.at(-1)
  const closed = inner?.type === 'text' && /[:.–—-]\s*$/u.test(inner.value)
  return closed || (next.type === 'text' && /^\s*[:–—-]/u.test(next.value)) ? strong : null
}

function tableLabels(node: Paragraph, context: UnitContext): DraftLabel[] {
  const units = draftUnits(node.children, { ...context, keepLines: true })
  const table = askingTable(units.map(({ char }) => char).join(''))
  if (!table) return []
  return table.rows.flatMap((row) => {
    const asked = row[table.asks]
    const last = row.at(-1)
    if (!asked || !last || asked.end <= asked.start) return []
    const start = units[asked.end]?.start ?? 0
    return [{ units: units.slice(asked.start, asked.end), answers: { start, end: units[last.end - 1]?.end ?? start } }]
  })
}

const endOf = (node: Nodes) => node.position?.end.offset ?? 0
