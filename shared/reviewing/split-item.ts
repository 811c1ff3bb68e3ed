import type { SourceQuote } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Id } from '../domain/ids.ts'
import { alignToSource } from './align-to-source.ts'
import { partOfQuote } from './part-of-quote.ts'

/** What changes from part to part of a split item; everything else is the whole's. */
export type ItemPart = Pick<Evidence, 'text' | 'by' | 'original' | 'origins' | 'links'>

/**
 * An item cut at offsets of its text (sorted, inside it), each part with exactly its own stretch of every quote. Together the parts
 * hold all of the quotes. A quote that words the item too differently to be cut stays whole with each part.
 * `textOf` gives a source's text. Empty parts are left out.
 */
export function splitItem(
  item: Evidence,
  cuts: readonly number[],
  textOf: (source: Id) => string,
): readonly ItemPart[] {
  const edges = [0, ...cuts.filter((cut) => cut > 0 && cut < item.text.length), item.text.length]
  const ranges = edges
    .slice(1)
    .map((end, index) => ({ start: edges[index] ?? 0, end }))
    .filter(({ start, end }) => item.text.slice(start, end).trim() !== '')
  const inner = ranges.slice(1).map(({ start }) => start)
  const quoted = item.by === 'import' ? item.text : item.original
  const quotedCuts = quoted === null ? [] : item.by === 'import' ? inner : mapped(item.text, quoted, inner)
  const originals = quoted === null ? null : sliced(quoted, quotedCuts)
  const origins = quoted === null ? null : splitOrigins(item.origins, { quoted, cuts: quotedCuts, textOf })
  return ranges.map(({ start, end }, index) => {
    const text = item.text.slice(start, end).trim()
    const original = originals?.[index]?.trim() || null
    const by = original === text ? 'import' : 'hand'
    const links = item.links.filter((link) => text.includes(link.text) || ranges.length === 1)
    return { text, by, original: by === 'import' ? null : original, origins: origins?.[index] ?? [], links }
  })
}

const sliced = (text: string, cuts: readonly number[]) =>
  [0, ...cuts].map((start, index) => text.slice(start, cuts[index] ?? text.length))

/** The same cuts in another wording of the text. */
function mapped(text: string, other: string, cuts: readonly number[]): number[] {
  const places = alignToSource(text, other)
  return cuts.map((cut) => places.slice(cut).find((place) => place >= 0) ?? other.length)
}

interface Cutting {
  readonly quoted: string
  readonly cuts: readonly number[]
  readonly textOf: (source: Id) => string
}

function splitOrigins(origins: readonly SourceQuote[], cutting: Cutting): SourceQuote[][] {
  const parts: SourceQuote[][] = Array.from({ length: cutting.cuts.length + 1 }, () => [])
  for (const group of Map.groupBy(origins, ({ source }) => source).values())
    for (const [index, part] of cutGroup(group, cutting).entries()) parts[index]?.push(...part)
  return parts
}

/** The quotes of one source, read one after the other as the item is. */
function cutGroup(group: readonly SourceQuote[], { quoted, cuts, textOf }: Cutting): (readonly SourceQuote[])[] {
  const source = group[0]?.source ?? ''
  const text = textOf(source)
  const slices = group.map(({ quote }) => text.slice(quote.start, quote.end))
  const whole = slices.join('\n')
  const places = alignToSource(quoted, whole)
  if (!agrees(quoted, places)) return cutEach(group, slices, { quoted, cuts })
  const edges = cuts.map((cut) => boundary(whole, places, cut))
  return [0, ...edges].map((start, index) => within(group, slices, { start, end: edges[index] ?? whole.length }))
}

/** Quotes that word only a stretch of the item each: cut where that stretch is, or whole with each part where it is not found. */
function cutEach(
  group: readonly SourceQuote[],
  slices: readonly string[],
  { quoted, cuts }: Pick<Cutting, 'quoted' | 'cuts'>,
): (readonly SourceQuote[])[] {
  const parts: SourceQuote[][] = [0, ...cuts].map(() => [])
  for (const [index, place] of group.entries()) {
    const slice = slices[index] ?? ''
    const places = alignToSource(slice, quoted)
    const known = agrees(slice, places)
    const edges = cuts.map((cut) => {
      const at = places.findIndex((found) => found >= cut)
      return at < 0 ? slice.length : at
    })
    for (const [at, start] of [0, ...edges].entries())
      parts[at]?.push(...(known ? within([place], [slice], { start, end: edges[at] ?? slice.length }) : [place]))
  }
  return parts
}

/** Whether the quote holds nearly all characters of the text. */
function agrees(text: string, places: readonly number[]): boolean {
  const solid = text.replace(/\s+/gu, '').length
  return places.filter((place) => place >= 0).length >= solid * 0.9
}

/** Where a quote is cut so that markup stays with the words it belongs to. */
function boundary(whole: string, places: readonly number[], cut: number): number {
  const before = places.slice(0, cut).findLast((place) => place >= 0) ?? -1
  const after = places.slice(cut).find((place) => place >= 0) ?? whole.length
  const between = whole.slice(before + 1, after)
  const closing = /^(?:\*+|_+|`+|\](?:\([^()]*\))?|<\/[^<>]*>)*/u.exec(between)?.[0].length ?? 0
  const space = between.search(/\s+(?=\S*$)/u)
  return before + 1 + Math.max(space, closing)
}

function within(
  group: readonly SourceQuote[],
  slices: readonly string[],
  { start, end }: { start: number; end: number },
): SourceQuote[] {
  let at = 0
  return group.flatMap(({ source, quote }, index) => {
    const slice = slices[index] ?? ''
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, slice.length)
    at += slice.length + 1
    const part = slice.slice(from, Math.max(from, to))
    if (part.trim() === '') return []
    const lead = part.length - part.trimStart().length
    const place = quote.start + from + lead
    return [{ source, quote: partOfQuote(quote, { start: place, end: place + part.trim().length }) }]
  })
}
