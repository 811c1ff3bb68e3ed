import type { Link } from '../../domain/evidence.ts'
import type { Quote } from '../../domain/quote.ts'
import type { FoundEntry, FoundEvidence, ReadDocument, Reading } from '../../domain/reading.ts'
import { onPages, quotePages } from '../../text/quote-pages.ts'
import type { EntryDraft, Gathered, ItemDraft } from '../items/gathered.ts'
import { type Stretch, stretchText } from '../lines/stretch.ts'
import { findUnplaced } from './find-unplaced.ts'
import { sourceQuote } from './source-quote.ts'

/** Numbers what was gathered in document order and cuts every value from the source. */
export function toReading(document: ReadDocument, gathered: Gathered, kind: Reading['kind']): Reading {
  const source = document.text
  const entries = gathered.entries.filter(
    ({ header, items, title, organisation }) => header.length > 0 || items.length > 0 || title || organisation,
  )
  const owned = new Map<ItemDraft, EntryDraft>(
    entries.flatMap((entry) => entry.items.map((item): [ItemDraft, EntryDraft] => [item, entry])),
  )
  const items = [...entries.flatMap((entry) => entry.items), ...gathered.items].sort(
    (a, b) => placeOf(a.stretch) - placeOf(b.stretch),
  )
  const sorted = [...entries].sort((a, b) => entryPlace(a) - entryPlace(b))
  const ids: Ids = {
    items: new Map(items.map((item, index) => [item, `e${index + 1}`])),
    entries: new Map(sorted.map((entry, index) => [entry, `r${index + 1}`])),
  }
  const found = sorted.map((entry) => foundEntry(entry, ids, source))
  const unplaced = [
    ...findUnplaced({ blocks: document.blocks, taken: takenBy(gathered, items), source }),
    ...gathered.left.map((stretch) => ({ text: stretchText(stretch), quote: sourceQuote(stretch, source) })),
  ].sort((a, b) => a.quote.start - b.quote.start)
  return {
    kind,
    text: source,
    basics: gathered.basics,
    entries: found,
    evidence: items.map((item) => foundEvidence(item, { ids, source, entry: owned.get(item) })),
    notes: gathered.notes.map((stretch) => ({ text: stretchText(stretch), quote: sourceQuote(stretch, source) })),
    skills: [...new Set(gathered.skills)],
    unplaced,
    warnings: document.warnings,
  }
}

interface Ids {
  readonly items: ReadonlyMap<ItemDraft, string>
  readonly entries: ReadonlyMap<EntryDraft, string>
}

const placeOf = ({ block, start }: Stretch) => block.start * 1000 + start / 1e6
const entryPlace = ({ header, items, title }: EntryDraft) => {
  const first = header[0] ?? title ?? items[0]?.stretch
  return first ? placeOf(first) : 0
}

/** Stretches that stand in a field, in an item or in a note. */
function takenBy(gathered: Gathered, items: readonly ItemDraft[]): Stretch[] {
  return [
    ...gathered.entries.flatMap((entry) => (entry.header.length > 0 ? entry.header : (entry.title ?? []))),
    ...gathered.entries.flatMap(({ apart }) => apart),
    ...items.flatMap(({ stretch, voice }) => (voice ? [stretch, voice] : [stretch])),
    ...gathered.notes,
    ...gathered.told,
  ]
}

/** The header lines that one quote can hold: up to the first gap filled with something else. */
function ownHeader({ header }: EntryDraft): Stretch[] {
  return [...header].sort((a, b) => placeOf(a) - placeOf(b))
}

function foundEntry(entry: EntryDraft, ids: Ids, source: string): FoundEntry {
  const text = (stretch: Stretch | null) => (stretch ? stretchText(stretch) : null)
  return {
    id: ids.entries.get(entry) ?? '',
    kind: entry.kind,
    title: text(entry.title),
    organisation: text(entry.organisation),
    location: text(entry.location),
    start: entry.start,
    end: entry.end,
    quote: headerQuote(entry, source),
    ...(entry.apart.length > 0 ? { otherQuotes: entry.apart.map((stretch) => sourceQuote(stretch, source)) } : {}),
    doubts: entry.doubts,
    evidence: entry.items.map((item) => ids.items.get(item) ?? ''),
  }
}

function headerQuote(entry: EntryDraft, source: string): Quote | null {
  const lines = ownHeader(entry)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) {
    const only = entry.title ?? entry.items[0]?.stretch
    return only ? sourceQuote(only, source) : null
  }
  const opening = sourceQuote(first, source)
  const blocks = [...new Set(lines.map(({ block }) => block))]
  return { start: opening.start, end: sourceQuote(last, source).end, ...onPages(blocks.flatMap(quotePages)) }
}

function foundEvidence(
  item: ItemDraft,
  { ids, source, entry }: { ids: Ids; source: string; entry: EntryDraft | undefined },
): FoundEvidence {
  return {
    id: ids.items.get(item) ?? '',
    text: stretchText(item.stretch),
    entry: entry ? (ids.entries.get(entry) ?? null) : null,
    parent: item.parent ? (ids.items.get(item.parent) ?? null) : null,
    quote: sourceQuote(item.stretch, source),
    links: linksOf(item, entry),
    said: item.said && item.voice ? { ...item.said, quote: sourceQuote(item.voice, source) } : item.said,
  }
}

/** The links of an item; those of an entry's header ("[Example](https://…) – what it is") stand with its first item. */
function linksOf({ stretch }: ItemDraft, entry: EntryDraft | undefined): Link[] {
  const headers = entry && entry.items[0]?.stretch === stretch ? entry.header : []
  const all = [stretch, ...headers].flatMap(linksIn)
  return all.filter(({ href }, index) => all.findIndex((other) => other.href === href) === index)
}

/** An address written out in a text; what ends its sentence is no part of it. */
const bareUrl = /https?:\/\/[^\s<>"“”«»]+?(?=[.,;:!?)\]’”»]*(?:\s|$))/gu

function linksIn(stretch: Stretch): Link[] {
  const { block, start, end } = stretch
  const marked = block.marks.flatMap((mark) =>
    mark.kind === 'link' && mark.href !== undefined && mark.start < end && mark.end > start
      ? [{ text: block.text.slice(mark.start, mark.end), href: mark.href }]
      : [],
  )
  const text = stretchText(stretch)
  const bare = text.includes('://') ? [...text.matchAll(bareUrl)].map(([href]) => ({ text: href, href })) : []
  return [...marked, ...bare.filter(({ href }) => !marked.some((mark) => mark.text.includes(href)))]
}
