import type {
  Document,
  DocumentBlock,
  HeadingMode,
  Inline,
  LetterFrame,
  ListItem,
  Mark,
  Section,
} from '../../domain/document.ts'
import { shortHeading } from '../../kinds/short-heading.ts'
import { isCodeBlock } from '../markdown/literal-lines.ts'
import { type ByKind, byKind } from '../parts/by-kind.ts'
import { sameMarks } from '../parts/same-marks.ts'
import { sectionText } from '../plain/section-text.ts'
import { shownLines } from '../plain/shown-lines.ts'
import { printable } from './printable.ts'
import { safeHref } from './safe-href.ts'
import { withoutNotes } from './without-notes.ts'

export interface ReaderOptions {
  /** Keeps the notes to self. */
  readonly notes?: boolean
  /** Keeps what only Markdown writes: fences of code. */
  readonly markdown?: boolean
}

/**
 * The document as every exporter starts from: notes left out (unless asked for), citations and STAR marks gone,
 * only safe links left, every text printable, neighbours with the same marks joined, and headings as the document wants them. Only a letter has a letter's frame:
 * what a document kept of it when its kind was changed stays in the document.
 */
export function forReaders(document: Document, options: ReaderOptions = {}): Document {
  const kept = options.notes ? document : withoutNotes(document)
  return {
    ...kept,
    title: printable(kept.title),
    author: printable(kept.author),
    letter: kept.kind === 'letter' && kept.letter ? cleanLetter(kept.letter) : null,
    sections: kept.sections
      .map((section) => cleanSection(withHeading(section, kept.headings), options.markdown ?? false))
      .filter(isSeen),
  }
}

function cleanLetter(letter: LetterFrame): LetterFrame {
  return {
    sender: lines(letter.sender),
    recipient: lines(letter.recipient),
    date: printable(letter.date),
    salutation: printable(letter.salutation),
    closing: printable(letter.closing),
    signature: printable(letter.signature),
  }
}

function lines(given: readonly string[]): string[] {
  return given.map((line) => printable(line).trim()).filter((line) => line !== '')
}

/** Shortened and hidden headings print no group, which is the posting's word; only those of requirements are shortened by themselves. */
function withHeading(section: Section, mode: HeadingMode = 'shown'): Section {
  if (mode === 'shown') return section
  if (mode === 'hidden') return { ...section, heading: '', group: null }
  const own = section.requirements.length === 0 ? section.heading : shortHeading(section.heading)
  return { ...section, heading: section.shortHeading ?? own, group: null }
}

/** A section that prints nothing would still part the sections of one group around it. */
function isSeen(section: Section): boolean {
  const written = sectionText(section).text.trim() !== ''
  return written || (!section.whenWritten && (section.heading !== '' || section.group !== null))
}

function cleanSection(section: Section, markdown: boolean): Section {
  return {
    ...section,
    heading: printable(section.heading).trim(),
    group: section.group === null ? null : printable(section.group).trim() || null,
    blocks: cleanBlocks(section.blocks, markdown),
  }
}

const clean: ByKind<DocumentBlock, [boolean], DocumentBlock> = {
  paragraph: (block, markdown) => {
    const content = cleanInlines(block.content)
    return { ...block, content: markdown || !isCodeBlock(content) ? content : [...shownLines(content)] }
  },
  heading: (block) => ({ ...block, content: cleanInlines(block.content) }),
  bulletList: (block, markdown) => ({ ...block, items: block.items.map((item) => cleanItem(item, markdown)) }),
  orderedList: (block, markdown) => ({ ...block, items: block.items.map((item) => cleanItem(item, markdown)) }),
  quote: (block, markdown) => ({ ...block, content: cleanBlocks(block.content, markdown) }),
}

function cleanItem({ content }: ListItem, markdown: boolean): ListItem {
  return { content: cleanBlocks(content, markdown) }
}

function cleanBlocks(blocks: readonly DocumentBlock[], markdown: boolean): DocumentBlock[] {
  return blocks.map((block) => byKind<DocumentBlock, [boolean], DocumentBlock>(clean, block, markdown))
}

function cleanInlines(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of content) {
    const next =
      inline.kind === 'text' ? { ...inline, text: printable(inline.text), marks: shown(inline.marks) } : inline
    const last = joined.at(-1)
    if (next.kind === 'text' && next.text === '') continue
    if (next.kind === 'text' && last?.kind === 'text' && sameMarks(last.marks, next.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + next.text }
    } else joined.push(next)
  }
  return joined
}

/** What a reader gets to see of each mark. */
const visible: ByKind<Mark, [], Mark | null> = {
  bold: (mark) => mark,
  italic: (mark) => mark,
  link: (mark) => {
    const href = safeHref(mark.href)
    return href === null ? null : { ...mark, href }
  },
  code: (mark) => mark,
  citation: () => null,
  note: (mark) => mark,
  star: () => null,
  vouched: () => null,
}

/** The visible marks, each once, in one order. */
function shown(marks: readonly Mark[]): Mark[] {
  const left = marks.map((mark) => byKind<Mark, [], Mark | null>(visible, mark)).filter((mark) => mark !== null)
  const order = (['link', 'bold', 'italic', 'code', 'note'] as const).map((kind) =>
    left.find((mark) => mark.kind === kind),
  )
  return order.filter((mark) => mark !== undefined)
}
