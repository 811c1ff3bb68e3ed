import { HeadingLevel, type ILevelsOptions, type IParagraphOptions, Paragraph } from 'docx'
import type { DocumentBlock, Inline, ListItem } from '../../../shared/domain/document.ts'
import { type ByKind, byKind } from '../../../shared/formats/by-kind.ts'
import type { OutlineItem } from '../../../shared/formats/document-outline.ts'
import { wordRuns } from './word-runs.ts'
import { bulletLevels, deepest, listIndent, numberLevels } from './word-styles.ts'

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

/** A heading or block as Word's paragraphs. */
export function wordItem(item: OutlineItem, place: WordPlace): Paragraph[] {
  if (item.kind === 'block') return wordBlock(item.block, place)
  const heading = levels[Math.min(item.level, levels.length) - 1] ?? HeadingLevel.HEADING_1
  return [paragraph(item.content, place, { heading })]
}

function wordBlock(block: DocumentBlock, place: WordPlace): Paragraph[] {
  return byKind<DocumentBlock, [WordPlace], Paragraph[]>(blocks, block, place)
}

const blocks: ByKind<DocumentBlock, [WordPlace], Paragraph[]> = {
  paragraph: ({ content }, place) => (content.length === 0 ? [] : [paragraph(content, place)]),
  heading: ({ content }, place) => (content.length === 0 ? [] : [paragraph(bold(content), place, { keepNext: true })]),
  bulletList: ({ items }, place) => list(items, numbering(place, 'bullets', bulletLevels), place),
  orderedList: ({ start, items }, place) => {
    const reference = `numbers-${place.numberings.length}`
    return list(items, numbering(place, reference, numberLevels(start)), place)
  },
  quote: ({ content }, place) => content.flatMap((block) => wordBlock(block, { ...place, quoted: true })),
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
function list(items: readonly ListItem[], reference: string, place: WordPlace): Paragraph[] {
  const level = Math.min(place.depth, deepest)
  const within = { ...place, depth: place.depth + 1 }
  return items.flatMap(({ content }) => {
    const [first, ...rest] = content
    const own = first?.kind === 'paragraph' ? first.content : []
    const below = first?.kind === 'paragraph' ? rest : content
    return [
      paragraph(own, { ...place, depth: 0 }, { numbering: { reference, level }, style: 'ListParagraph' }),
      ...below.flatMap((block) => wordBlock(block, within)),
    ]
  })
}

function paragraph(content: readonly Inline[], place: WordPlace, options: IParagraphOptions = {}): Paragraph {
  const indent = place.depth > 0 ? { indent: { left: listIndent(Math.min(place.depth - 1, deepest)) } } : {}
  return new Paragraph({
    ...indent,
    ...(place.quoted ? { style: 'Quote' } : {}),
    ...(place.bidirectional ? { bidirectional: true } : {}),
    ...options,
    children: wordRuns(content),
  })
}
