import type { Basics } from '../../../../shared/domain/basics.ts'
import type { EntryFields } from '../../../../shared/domain/entry.ts'
import type { Link, SaidBy } from '../../../../shared/domain/evidence.ts'
import type { Quote } from '../../../../shared/domain/quote.ts'
import type { FoundEntry, FoundEvidence, ReadDocument, Reading } from '../../../../shared/domain/reading.ts'
import type { Unplaced } from '../../../../shared/domain/source.ts'
import type { SourceKind } from '../../../../shared/domain/source-kind.ts'
import { collapse } from '../../../../shared/text/collapse.ts'
import { assemble, type DraftBlock } from '../blocks/assemble.ts'
import type { DescribedItem } from './described.ts'

/** An entry of a structured file. `shown` are its stated words in order; they become its line of the text. */
export interface StructuredEntry {
  readonly fields: EntryFields
  readonly shown: readonly string[]
  readonly items: readonly DescribedItem[]
  readonly links?: readonly Link[]
  readonly said?: SaidBy
}

/** Everything a structured file states, section by section in its own order. */
export interface Structured {
  readonly kind: SourceKind
  readonly basics: Basics
  /** Words about the person at the top: name, contacts. Shown, not evidence. */
  readonly top: readonly string[]
  /** Sentences about the person as a whole. */
  readonly summary: readonly DescribedItem[]
  readonly sections: readonly { readonly name: string; readonly entries: readonly StructuredEntry[] }[]
  readonly skills: readonly string[]
  /** Stated words that fit nowhere. */
  readonly rest: readonly string[]
}

interface Building {
  readonly drafts: DraftBlock[]
  readonly entries: FoundEntry[]
  readonly evidence: FoundEvidence[]
  readonly unplaced: Unplaced[]
  offset: number
}

/** The text, blocks and reading of a structured file: its values line by line, each item quoted from its line. */
export function structuredReading(structured: Structured): ReadDocument {
  const { kind, basics, skills } = structured
  const building: Building = { drafts: [], entries: [], evidence: [], unplaced: [], offset: 0 }
  for (const words of structured.top) add(building, { shape: { kind: 'paragraph', level: 0 }, text: words })
  addItems(building, structured.summary, { entry: null })
  for (const section of structured.sections.filter(({ entries }) => entries.length > 0)) {
    add(building, { shape: { kind: 'heading', level: 2 }, text: section.name })
    for (const entry of section.entries) addEntry(building, entry)
  }
  for (const skill of skills) add(building, { shape: { kind: 'paragraph', level: 0 }, text: skill })
  for (const words of structured.rest) {
    const quote = add(building, { shape: { kind: 'paragraph', level: 0 }, text: words })
    if (quote) building.unplaced.push({ text: collapse(words), quote })
  }
  const { text, blocks } = assemble(building.drafts)
  const { entries, evidence, unplaced } = building
  const reading: Reading = {
    kind,
    text,
    basics,
    entries,
    evidence,
    notes: [],
    skills: [...skills],
    unplaced,
    warnings: [],
  }
  return { kind, text, blocks, hidden: [], warnings: [], reading }
}

/** Adds a line to the text and gives its place; null when it has no characters. */
function add(building: Building, draft: DraftBlock): Quote | null {
  const { blocks } = assemble([draft])
  const length = blocks[0]?.text.length
  if (length === undefined) return null
  const quote = { start: building.offset, end: building.offset + length }
  building.drafts.push(draft)
  building.offset = quote.end + 1
  return quote
}

interface Owner {
  readonly entry: string | null
  readonly parent: string | null
  readonly links?: readonly Link[] | undefined
  readonly said?: SaidBy | undefined
}

function addItem(building: Building, item: DescribedItem, { entry, parent, links = [], said }: Owner): string | null {
  const shape = item.bullet ? { kind: 'bullet' as const, level: item.level } : { kind: 'paragraph' as const, level: 0 }
  const quote = add(building, { shape, text: item.text })
  if (!quote) return null
  const id = `e${building.evidence.length + 1}`
  const text = assemble([{ shape, text: item.text }]).text
  building.evidence.push({ id, text, entry, parent, quote, links: [...links], said: said ?? null })
  return id
}

function addEntry(building: Building, { fields, shown, items, links, said }: StructuredEntry): void {
  const id = `n${building.entries.length + 1}`
  const row = rowOf(shown)
  const quote = row ? add(building, row) : null
  const ids = addItems(building, items, { entry: id, said, links })
  building.entries.push({ ...fields, id, quote, doubts: [], evidence: ids })
}

/** Items with those nested below them; links of the whole entry go to the first. */
function addItems(
  building: Building,
  items: readonly DescribedItem[],
  { entry, said, links = [] }: Omit<Owner, 'parent'>,
): string[] {
  const ids: string[] = []
  const parents: (string | null)[] = []
  for (const [index, item] of items.entries()) {
    const parent = item.level > 0 ? (parents[item.level - 1] ?? null) : null
    const own = item.links ?? (index === 0 ? links : [])
    const added = addItem(building, item, { entry, parent, said: item.said ?? said, links: own })
    if (!added) continue
    ids.push(added)
    parents.length = item.level
    parents[item.level] = added
  }
  return ids
}

function rowOf(shown: readonly string[]): DraftBlock | null {
  const words = shown.map(collapse).filter((word) => word !== '')
  if (words.length === 0) return null
  let offset = 0
  const cells = words.map((word) => {
    const start = offset
    offset += word.length + 1
    return { start, end: start + word.length }
  })
  return { shape: { kind: 'row', level: 0 }, text: words.join(' '), cells }
}
