import { HeadingLevel, type ILevelsOptions, type IParagraphOptions, Paragraph, type Table } from 'docx'
import type { DocumentBlock, Inline, ListItem } from '../../../shared/domain/document.ts'
import { runsLeft } from '../../../shared/formats/leaving/runs-left.ts'
import { shownTable } from '../../../shared/formats/leaving/shown-table.ts'
import { type ByKind, byKind } from '../../../shared/formats/parts/by-kind.ts'
import type { OutlineItem } from '../../../shared/formats/parts/document-outline.ts'
import type { PageStyle } from '../../../shared/templates/page-style.ts'
import { wordRuns } from './word-runs.ts'
import { bulletLevels, deepest, listIndent, numberLevels } from './word-styles.ts'
import { wordTable } from './word-table.ts'

/** A numbering that the file has to define. */
export interface Numbering {
  readonly reference: string
  readonly levels: readonly ILevelsOptions[]
}

/** Where a block stands. `numberings` gathers what the blocks need defined; each numbered list counts for itself. */
export interface WordPlace {
  /** Nesting in lists; 0 outside of any. */
  readonly depth: number
  readonly quoted: boolean
  readonly bidirectional: boolean
  readonly style: PageStyle
  readonly numberings: Numbering[]
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

export type WordPart = Paragraph | Table

/** A heading or block as Word's paragraphs and tables. */
export function wordItem(item: OutlineItem, place: WordPlace): WordPart[] {
  if (item.kind === 'block') return wordBlock(item.block, place)
  const heading = levels[Math.min(item.level, levels.length) - 1] ?? HeadingLevel.HEADING_1
  return [paragraph(item.content, place, { heading })]
}

function wordBlock(block: DocumentBlock, place: WordPlace): WordPart[] {
  return byKind<DocumentBlock, [WordPlace], WordPart[]>(blocks, block, place)
}

const blocks: ByKind<DocumentBlock, [WordPlace], WordPart[]> = {
  paragraph: ({ content }, place) => {
    const table = shownTable(content)
    if (!table) return ifAny(content, place)
    return [...ifAny(table.before, place), ...wordTable(table, { ...place, indent: indentOf(place) })]
  },
  heading: ({ content }, place) => (content.length === 0 ? [] : [paragraph(bold(content), place, { keepNext: true })]),
  bulletList: ({ items }, place) => list(items, numbering(place, 'bullets', bulletLevels), place),
  orderedList: ({ start, items }, place) => {
    const reference = `numbers-${place.numberings.length}`
    return list(items, numbering(place, reference, numberLevels(start)), place)
  },
  quote: ({ content }, place) => content.flatMap((block) => wordBlock(block, { ...place, quoted: true })),
}

function ifAny(content: readonly Inline[], place: WordPlace): Paragraph[] {
  return content.length === 0 ? [] : [paragraph(content, place)]
}

function bold(content: readonly Inline[]): Inline[] {
  return content.map((inline) =>
    inline.kind === 'text'
      ? { ...inline, marks: [...inline.marks.filter(({ kind }) => kind !== 'bold'), { kind: 'bold' }] }
      : inline,
  )
}

function numbering({ numberings }: WordPlace, reference: string, given: readonly ILevelsOptions[]): string {
  if (!numberings.some((each) => each.reference === reference)) numberings.push({ reference, levels: given })
  return reference
}

/** The items of a list: the first paragraph of each bears the sign, what follows is indented below it. */
function list(items: readonly ListItem[], reference: string, place: WordPlace): WordPart[] {
  const level = Math.min(place.depth, deepest)
  const within = { ...place, depth: place.depth + 1 }
  return items.flatMap(({ content }) => {
    const [first, ...rest] = content
    const text = first?.kind === 'paragraph' && !shownTable(first.content) ? first.content : null
    const own = text ?? []
    const below = text ? rest : content
    return [
      paragraph(own, { ...place, depth: 0 }, { numbering: { reference, level }, style: 'ListParagraph' }),
      ...below.flatMap((block) => wordBlock(block, within)),
    ]
  })
}

/** Twentieths of a point. */
function indentOf({ depth }: WordPlace): number {
  return depth > 0 ? listIndent(Math.min(depth - 1, deepest)) : 0
}

function paragraph(content: readonly Inline[], place: WordPlace, options: IParagraphOptions = {}): Paragraph {
  const left = indentOf(place)
  const indent = left > 0 ? { indent: { left } } : {}
  return new Paragraph({
    ...indent,
    ...(place.quoted ? { style: 'Quote' } : {}),
    ...(place.bidirectional || runsLeft(content) ? { bidirectional: true } : {}),
    ...options,
    children: wordRuns(content),
  })
}
