import type { Document, DocumentBlock, Inline, LetterFrame, ListItem } from '../domain/document.ts'
import { type ByKind, byKind } from './by-kind.ts'
import { byline } from './byline.ts'
import { documentOutline, type OutlineHeading, type OutlineItem } from './document-outline.ts'
import { documentTitle } from './document-title.ts'
import { forReaders } from './for-readers.ts'
import { languageTag } from './language-tag.ts'
import { type ShownTable, shownTable } from './shown-table.ts'

/** A piece of a line. `join` marks a place inside a very long word where a line may end. */
export type TypstInline =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly bold: boolean
      readonly italic: boolean
      readonly href: string | null
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'join' }

export type TypstBlock =
  | {
      readonly kind: 'heading'
      readonly level: number
      readonly role: OutlineHeading['role']
      readonly rtl: boolean
      readonly content: readonly TypstInline[]
    }
  | { readonly kind: 'paragraph'; readonly rtl: boolean; readonly content: readonly TypstInline[] }
  | { readonly kind: 'label'; readonly rtl: boolean; readonly content: readonly TypstInline[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly TypstBlock[])[] }
  | { readonly kind: 'numbers'; readonly start: number; readonly items: readonly (readonly TypstBlock[])[] }
  | { readonly kind: 'quote'; readonly content: readonly TypstBlock[] }
  | TypstTable

/** Every row has `columns` cells; `header` is null where no column has a name. */
export interface TypstTable {
  readonly kind: 'table'
  readonly columns: number
  readonly header: readonly TypstCell[] | null
  readonly rows: readonly (readonly TypstCell[])[]
}

export interface TypstCell {
  readonly rtl: boolean
  readonly content: readonly TypstInline[]
}

export interface TypstLetter {
  readonly sender: readonly (readonly TypstInline[])[]
  readonly recipient: readonly (readonly TypstInline[])[]
  readonly date: readonly TypstInline[]
  readonly salutation: readonly TypstInline[]
  readonly closing: readonly TypstInline[]
  readonly signature: readonly TypstInline[]
}

/** A document as plain JSON for the Typst templates: every text is data there, never source. */
export interface TypstData {
  readonly kind: Document['kind']
  readonly title: string
  readonly author: string
  readonly byline: string
  readonly language: string
  readonly region: string | null
  readonly letter: TypstLetter | null
  readonly blocks: readonly TypstBlock[]
}

export function toTypstData(document: Document): TypstData {
  const shown = forReaders(document)
  const { language, region } = languageTag(shown.language)
  return {
    kind: shown.kind,
    title: documentTitle(shown),
    author: shown.author.trim(),
    byline: byline(shown),
    language,
    // Typst knows countries, not the numbered regions of the world ("es-419").
    region: region !== null && /^[A-Z]{2}$/u.test(region) ? region : null,
    letter: shown.letter && letterData(shown.letter),
    blocks: documentOutline(shown).flatMap(itemData),
  }
}

function letterData(letter: LetterFrame): TypstLetter {
  return {
    sender: letter.sender.map(line),
    recipient: letter.recipient.map(line),
    date: line(letter.date),
    salutation: line(letter.salutation),
    closing: line(letter.closing),
    signature: line(letter.signature),
  }
}

function line(text: string): TypstInline[] {
  return inlines(text.trim() === '' ? [] : [{ kind: 'text', text, marks: [] }])
}

function itemData(item: OutlineItem): TypstBlock[] {
  if (item.kind === 'block') return blockData(item.block)
  return [
    {
      kind: 'heading',
      level: item.level,
      role: item.role,
      rtl: runsLeft(item.content),
      content: inlines(item.content),
    },
  ]
}

function blockData(block: DocumentBlock): TypstBlock[] {
  return byKind<DocumentBlock, [], TypstBlock[]>(blocks, block)
}

const blocks: ByKind<DocumentBlock, [], TypstBlock[]> = {
  paragraph: ({ content }) => {
    const table = shownTable(content)
    return table ? [...paragraphData(table.before), tableData(table)] : paragraphData(content)
  },
  heading: ({ content }) =>
    filled(inlines(content), (each) => ({ kind: 'label', rtl: runsLeft(content), content: each })),
  bulletList: ({ items }) => [{ kind: 'bullets', items: items.map(itemBlocks) }],
  orderedList: ({ start, items }) => [{ kind: 'numbers', start, items: items.map(itemBlocks) }],
  quote: ({ content }) => filled(content.flatMap(blockData), (each) => ({ kind: 'quote', content: each })),
}

function paragraphData(content: readonly Inline[]): TypstBlock[] {
  return filled(inlines(content), (each) => ({ kind: 'paragraph', rtl: runsLeft(content), content: each }))
}

function tableData({ columns, header, rows }: ShownTable): TypstTable {
  const cell = (content: readonly Inline[]): TypstCell => ({ rtl: runsLeft(content), content: inlines(content) })
  return { kind: 'table', columns, header: header?.map(cell) ?? null, rows: rows.map((row) => row.map(cell)) }
}

/** Whether a block's first letter belongs to a script written from right to left (Unicode bidirectional algorithm, P2). */
function runsLeft(content: readonly Inline[]): boolean {
  const text = content.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('')
  return /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text)
}

/** A block, unless there is nothing in it. */
function filled<Content>(content: readonly Content[], make: (content: readonly Content[]) => TypstBlock): TypstBlock[] {
  return content.length === 0 ? [] : [make(content)]
}

function itemBlocks(item: ListItem): TypstBlock[] {
  return item.content.flatMap(blockData)
}

/** Pieces of a line with the white space at its ends taken off. */
function inlines(content: readonly Inline[]): TypstInline[] {
  const pieces = content.map<TypstInline>((inline) => {
    if (inline.kind === 'break') return { kind: 'break' }
    const has = (kind: 'bold' | 'italic') => inline.marks.some((mark) => mark.kind === kind)
    const href = inline.marks.find((mark) => mark.kind === 'link')?.href ?? null
    return { kind: 'text', text: inline.text.replace(/\s+/gu, ' '), bold: has('bold'), italic: has('italic'), href }
  })
  return trimmed(pieces).flatMap(withJoins)
}

function trimmed(pieces: readonly TypstInline[]): TypstInline[] {
  const says = (piece: TypstInline) => piece.kind === 'text' && piece.text.trim() !== ''
  const kept = pieces.slice(Math.max(pieces.findIndex(says), 0), pieces.findLastIndex(says) + 1)
  return kept.map((piece, index) => {
    if (piece.kind !== 'text') return piece
    const left = index === 0 ? piece.text.trimStart() : piece.text
    return { ...piece, text: index === kept.length - 1 ? left.trimEnd() : left }
  })
}

const longWord = /[^\s\u2e80-\u9fff\uac00-\ud7af]{50,}/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const stretch = 12

/** Gives a word too long for a line the places where it may be broken; nothing is added to its characters. */
function withJoins(piece: TypstInline): TypstInline[] {
  if (piece.kind !== 'text' || !longWord.test(piece.text)) return [piece]
  const units = Array.from(graphemes.segment(piece.text), ({ segment }) => segment)
  const parts = Array.from({ length: Math.ceil(units.length / stretch) }, (_, index) =>
    units.slice(index * stretch, (index + 1) * stretch).join(''),
  )
  return parts.flatMap<TypstInline>((text, index) => [
    ...(index === 0 ? [] : [{ kind: 'join' as const }]),
    { ...piece, text },
  ])
}
