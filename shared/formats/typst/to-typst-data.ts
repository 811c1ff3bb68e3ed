import type { Document, DocumentBlock, Inline, LetterFrame, ListItem } from '../../domain/document.ts'
import type { Paper } from '../../domain/page-wish.ts'
import type { LinePlace } from '../../domain/typeset-line.ts'
import { fontFamilies } from '../../templates/font-families.ts'
import { pageStyle } from '../../templates/page-style.ts'
import { forReaders } from '../leaving/for-readers.ts'
import { runsLeft } from '../leaving/runs-left.ts'
import { type ShownTable, shownTable } from '../leaving/shown-table.ts'
import { type ByKind, byKind } from '../parts/by-kind.ts'
import { byline } from '../parts/byline.ts'
import { documentOutline, type OutlineItem } from '../parts/document-outline.ts'
import { documentTitle } from '../parts/document-title.ts'
import { languageTag } from '../parts/language-tag.ts'
import { linePlace } from '../parts/line-place.ts'
import type { TypstBlock, TypstData, TypstDirected, TypstLetter, TypstLine, TypstTable } from './typst-data.ts'
import { typstInlines } from './typst-inlines.ts'

export interface TypstWish {
  /** The paper of a document that names none. */
  readonly paper: Paper
  /** Whether lines say which place of the document they come from. */
  readonly places?: boolean
}

export function toTypstData(document: Document, { paper, places = false }: TypstWish): TypstData {
  const shown = forReaders(document)
  const { language, region } = languageTag(shown.language)
  const style = pageStyle(document, paper)
  return {
    kind: shown.kind,
    style: { ...style, family: fontFamilies[style.font] },
    title: documentTitle(shown),
    author: shown.author.trim(),
    byline: byline(shown),
    language,
    // Typst knows countries, not the numbered regions of the world ("es-419").
    region: region !== null && /^[A-Z]{2}$/u.test(region) ? region : null,
    letter: shown.letter && letterData(shown.letter, places),
    blocks: documentOutline(shown).flatMap((item) => itemData(item, places)),
  }
}

function letterData(letter: LetterFrame, places: boolean): TypstLetter {
  const lineOf = (part: keyof LetterFrame) => (text: string) => line(text, places ? linePlace({ kind: part }) : null)
  return {
    sender: letter.sender.map(lineOf('sender')),
    recipient: letter.recipient.map(lineOf('recipient')),
    date: lineOf('date')(letter.date),
    salutation: lineOf('salutation')(letter.salutation),
    closing: lineOf('closing')(letter.closing),
    signature: lineOf('signature')(letter.signature),
  }
}

function line(text: string, place: string | null): TypstLine {
  const content = typstInlines(text.trim() === '' ? [] : [{ kind: 'text', text, marks: [] }])
  return { content, ...(place === null ? {} : { place }) }
}

type Placed = Pick<TypstLine, 'place'>

function itemData(item: OutlineItem, places: boolean): TypstBlock[] {
  const placed = places ? { place: linePlace(placeOf(item)) } : {}
  if (item.kind === 'block') return blockData(item.block, placed)
  const { role, level, content } = item
  return [{ kind: 'heading', level, role, ...directed(content, placed) }]
}

/** Headings within a section belong to its text, as they are counted and checked with it. */
function placeOf(item: OutlineItem): LinePlace {
  if (item.section === null) return { kind: 'title' }
  const own = item.kind === 'block' || item.role === 'inner'
  return { kind: own ? 'section' : 'heading', id: item.section }
}

function blockData(block: DocumentBlock, placed: Placed): TypstBlock[] {
  return byKind<DocumentBlock, [Placed], TypstBlock[]>(blocks, block, placed)
}

const blocks: ByKind<DocumentBlock, [Placed], TypstBlock[]> = {
  paragraph: ({ content }, placed) => {
    const table = shownTable(content)
    return table
      ? [...textData('paragraph', table.before, placed), tableData(table, placed)]
      : textData('paragraph', content, placed)
  },
  heading: ({ content }, placed) => textData('label', content, placed),
  bulletList: ({ items }, placed) => [{ kind: 'bullets', items: items.map((item) => itemBlocks(item, placed)) }],
  orderedList: ({ start, items }, placed) => [
    { kind: 'numbers', start, items: items.map((item) => itemBlocks(item, placed)) },
  ],
  quote: ({ content }, placed) => {
    const inner = content.flatMap((each) => blockData(each, placed))
    return inner.length === 0 ? [] : [{ kind: 'quote', content: inner }]
  },
}

/** A paragraph or label, unless there is nothing in it. */
function textData(kind: 'paragraph' | 'label', content: readonly Inline[], placed: Placed): TypstBlock[] {
  const text = directed(content, placed)
  return text.content.length === 0 ? [] : [{ kind, ...text }]
}

function tableData({ columns, header, rows }: ShownTable, placed: Placed): TypstTable {
  const cell = (content: readonly Inline[]) => directed(content, placed)
  return { kind: 'table', columns, header: header?.map(cell) ?? null, rows: rows.map((row) => row.map(cell)) }
}

function directed(content: readonly Inline[], placed: Placed): TypstDirected {
  return { rtl: runsLeft(content), content: typstInlines(content), ...placed }
}

function itemBlocks(item: ListItem, placed: Placed): TypstBlock[] {
  return item.content.flatMap((each) => blockData(each, placed))
}
