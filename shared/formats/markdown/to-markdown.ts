import type { Document, DocumentBlock, Inline, LetterFrame, ListItem, Section } from '../../domain/document.ts'
import { forReaders } from '../leaving/for-readers.ts'
import { blockKey } from '../parts/block-key.ts'
import { type ByKind, byKind } from '../parts/by-kind.ts'
import { beginsGroup } from '../parts/document-outline.ts'
import { headingKey } from '../parts/heading-key.ts'
import { literalLines, plainText, tableLines } from './literal-lines.ts'
import { escapeLineStart, escapeText } from './markdown-escape.ts'
import { inlineLine, inlineLines, type MarkdownStyle } from './markdown-inline.ts'

export interface MarkdownOptions {
  /** Keeps the notes to self: the writer's own working copy. */
  readonly notes?: boolean
  /** The signs of the draft this document was opened from. */
  readonly style?: Partial<MarkdownStyle>
}

const defaultStyle: MarkdownStyle = { bullet: '-', italic: '*', level: 1 }

interface Place {
  readonly style: MarkdownStyle
  /** The depth a heading of level 0 would have here; inner headings count on from it. */
  readonly depth: number
  /** Nesting in bullet lists; 0 outside of any. */
  readonly nested: number
  /** True for a list directly below another of its kind: it takes another sign, or the two would be one. */
  readonly after: boolean
}

/**
 * The document as CommonMark. Without a title, groups are `#` headings, the sections under a group `##` and the others `#`;
 * a title takes `#` and moves them one down. Headings inside a section always stand below all of those.
 *
 * @example toMarkdown(document) // "# Essential criteria\n\n## Teaching experience\n\n- Taught …\n"
 */
export function toMarkdown(document: Document, options: MarkdownOptions = {}): string {
  const style = { ...defaultStyle, ...options.style }
  const shown = forReaders(document, { notes: options.notes ?? false, markdown: true })
  const titled = shown.title.trim() !== '' && !style.titled
  const top = style.level + (titled ? 1 : 0)
  const heading = (depth: number, text: string) => headingLines(style, depth, text)
  const parts = [
    ...(style.front ? [style.front.split('\n')] : []),
    ...(shown.letter ? letterHead(shown.letter) : []),
    ...(titled ? heading(style.level, shown.title) : []),
    ...(shown.letter?.salutation ? [addressLines([shown.letter.salutation])] : []),
    ...shown.sections.flatMap((section, index) => [
      ...(beginsGroup(shown, index) ? heading(top, section.group ?? '') : []),
      ...sectionParts(section, { style, depth: top, nested: 0, after: false }),
    ]),
    ...(shown.letter ? letterFoot(shown.letter) : []),
  ]
  return parts.length === 0 ? '' : `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function letterHead({ sender, date, recipient }: LetterFrame): string[][] {
  return [sender, [date], recipient].map(addressLines).filter((lines) => lines.length > 0)
}

function letterFoot({ closing, signature }: LetterFrame): string[][] {
  return [[closing], [signature]].map(addressLines).filter((lines) => lines.length > 0)
}

/** Lines of one paragraph with a hard break after each. */
function addressLines(given: readonly string[]): string[] {
  const lines = given.map((line) => line.trim()).filter((line) => line !== '')
  return hardBreaks(lines.map((line) => escapeLineStart(escapeText(line, { last: true }))))
}

function hardBreaks(lines: readonly string[], style: Pick<MarkdownStyle, 'lineEnd'> = {}): string[] {
  const lineEnd: string = style.lineEnd ?? '  '
  return lines.map((line, index) => (index < lines.length - 1 ? line + lineEnd : line))
}

/** A heading's lines, as the draft wrote them where it had ways of its own; none without a text. */
function headingLines(style: MarkdownStyle, depth: number, text: string): string[][] {
  const own = style.headings?.[headingKey(depth, text)]
  if (own !== undefined) return [own.split('\n')]
  return headingLine(style, depth, escapeText(text.trim(), { last: true }))
}

/** A closing run of `#` is kept as text. */
function headingLine({ depths, level }: MarkdownStyle, depth: number, written: string): string[][] {
  if (written === '') return []
  const last = depths?.at(-1) ?? 0
  const real = depths ? (depths[depth - level] ?? last + depth - level - depths.length + 1) : depth
  return [[`${'#'.repeat(Math.min(real, 6))} ${written.replace(/(^|\s)(#+)$/u, '$1\\$2')}`]]
}

/** A section's blocks under its heading. */
function sectionParts(section: Section, place: Place): string[][] {
  const { depth } = place
  return [
    ...headingLines(place.style, section.group === null ? depth : depth + 1, section.heading),
    ...blockParts(section.blocks, { ...place, depth: depth + 1 }),
  ]
}

function blockParts(blocks: readonly DocumentBlock[], place: Place): string[][] {
  const parts: string[][] = []
  let after = false
  let before: DocumentBlock['kind'] | null = null
  for (const block of blocks) {
    after = block.kind === before && isList(block.kind) && !after
    const lines = byKind<DocumentBlock, [Place], string[]>(writers, block, { ...place, after })
    if (lines.length === 0) continue
    const rule = place.style.rules && place.nested === 0 ? place.style.rules[keyOf(block)] : undefined
    if (rule !== undefined) parts.push([rule])
    parts.push(lines)
    before = block.kind
  }
  return parts
}

const isList = (kind: DocumentBlock['kind']) => kind === 'bulletList' || kind === 'orderedList'

/** The key of a block, or of the first words in it. */
function keyOf(block: DocumentBlock): string {
  if (block.kind === 'paragraph' || block.kind === 'heading') return blockKey(plainText(block.content.filter(isShown)))
  const first = block.kind === 'quote' ? block.content[0] : block.items[0]?.content[0]
  return first ? keyOf(first) : ''
}

const isShown = (inline: Inline) => inline.kind === 'break' || !inline.marks.some(({ kind }) => kind === 'note')

function bulletAt(items: readonly ListItem[], { style, nested, after }: Place): string {
  const sign = style.signs?.[keyOf({ kind: 'bulletList', items })]
  const own = sign ?? style.bullets?.[Math.min(nested, style.bullets.length - 1)] ?? style.bullet
  return after ? (own === '-' ? '*' : '-') : own
}

function numberSign({ style, after }: Place): string {
  const own = style.ordered ?? '.'
  return after ? (own === '.' ? ')' : '.') : own
}

const writers: ByKind<DocumentBlock, [Place], string[]> = {
  paragraph: ({ content }, { style }) =>
    literalLines(content) ?? tableLines(content, style) ?? hardBreaks(inlineLines(content, style), style),
  heading: ({ level, content }, { style, depth }) => innerHeading(content, depth + level, style).flat(),
  bulletList: ({ items }, place) => {
    const within = { ...place, nested: place.nested + 1 }
    return items.flatMap((item) => itemLines(item, bulletAt(items, place), within))
  },
  orderedList: ({ start, items }, place) =>
    items.flatMap((item, index) =>
      itemLines(item, `${Math.min(start, 999_999_000) + (place.style.repeats ? 0 : index)}${numberSign(place)}`, place),
    ),
  quote: ({ content }, place) => joined(blockParts(content, place)).map((line) => (line === '' ? '>' : `> ${line}`)),
}

function innerHeading(content: readonly Inline[], depth: number, style: MarkdownStyle): string[][] {
  const own = style.headings?.[headingKey(depth, plainText(content))]
  return own === undefined ? headingLine(style, depth, inlineLine(content, style)) : [own.split('\n')]
}

function joined(parts: readonly string[][]): string[] {
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

/** One list item: its sign, and everything in it indented below. */
function itemLines(item: ListItem, sign: string, place: Place): string[] {
  const indent = ' '.repeat(sign.length + 1)
  const parts = blockParts(item.content, place)
  const lines = isTight(item, parts) ? parts.flat() : joined(parts)
  const beginsWithList = /^(?:[-*+]|\d+[.)])(?: |$)/u.test(lines[0] ?? '')
  const all = beginsWithList ? ['', ...lines] : lines
  return [`${sign} ${all[0] ?? ''}`.trimEnd(), ...all.slice(1).map((line) => (line === '' ? '' : indent + line))]
}

/** A paragraph and the one list below it need no blank line, when that list may follow text directly (CommonMark 5.2). */
function isTight({ content }: ListItem, parts: readonly string[][]): boolean {
  const second = content[1]
  if (content.length !== 2 || parts.length !== 2 || !second || !isList(second.kind)) return false
  return /^(?:[-*+]|1[.)]) \S/u.test(parts[1]?.[0] ?? '')
}
