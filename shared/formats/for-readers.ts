import type { Document, DocumentBlock, Inline, LetterFrame, Mark, Section } from '../domain/document.ts'
import { type ByKind, byKind } from './by-kind.ts'
import { printable } from './printable.ts'
import { safeHref } from './safe-href.ts'
import { sameMarks } from './same-marks.ts'
import { sectionText } from './section-text.ts'
import { withoutNotes } from './without-notes.ts'

/**
 * The document as every exporter starts from: notes left out (unless asked for), citations and STAR marks gone,
 * only safe links left, every text printable, and neighbours with the same marks joined. Only a letter has a letter's frame:
 * what a document kept of it when its kind was changed stays in the document.
 */
export function forReaders(document: Document, options: { readonly notes?: boolean } = {}): Document {
  const kept = options.notes ? document : withoutNotes(document)
  return {
    ...kept,
    title: printable(kept.title),
    author: printable(kept.author),
    letter: kept.kind === 'letter' && kept.letter ? cleanLetter(kept.letter) : null,
    sections: kept.sections.map(cleanSection).filter(isSeen),
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

/** A section that prints nothing would still part the sections of one group around it. */
function isSeen(section: Section): boolean {
  return section.heading !== '' || section.group !== null || sectionText(section).text.trim() !== ''
}

function cleanSection(section: Section): Section {
  return {
    ...section,
    heading: printable(section.heading).trim(),
    group: section.group === null ? null : printable(section.group).trim() || null,
    blocks: section.blocks.map(cleanBlock),
  }
}

const clean: ByKind<DocumentBlock, [], DocumentBlock> = {
  paragraph: (block) => ({ ...block, content: cleanInlines(block.content) }),
  heading: (block) => ({ ...block, content: cleanInlines(block.content) }),
  bulletList: (block) => ({ ...block, items: block.items.map((item) => ({ content: item.content.map(cleanBlock) })) }),
  orderedList: (block) => ({ ...block, items: block.items.map((item) => ({ content: item.content.map(cleanBlock) })) }),
  quote: (block) => ({ ...block, content: block.content.map(cleanBlock) }),
}

function cleanBlock(block: DocumentBlock): DocumentBlock {
  return byKind<DocumentBlock, [], DocumentBlock>(clean, block)
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
  const order = (['link', 'bold', 'italic', 'code', 'note'] as const).map((kind) => left.find((mark) => mark.kind === kind))
  return order.filter((mark) => mark !== undefined)
}
