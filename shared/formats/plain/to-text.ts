import type { Document, DocumentBlock, Inline, ListItem, Mark, Section } from '../../domain/document.ts'
import { forReaders } from '../leaving/for-readers.ts'
import { type ByKind, byKind } from '../parts/by-kind.ts'
import { byline } from '../parts/byline.ts'
import { beginsGroup } from '../parts/document-outline.ts'
import { shownLines } from './shown-lines.ts'
import { wrapLine } from './wrap-line.ts'

export interface TextOptions {
  /** Columns at which lines are wrapped; null keeps a paragraph on one line, for forms and mail programs to wrap. */
  readonly wrap?: number | null
}

/**
 * The document as plain text: a blank line between blocks, bullets as "- ", addresses of links in brackets after their
 * words.
 */
export function toText(document: Document, { wrap = null }: TextOptions = {}): string {
  const shown = forReaders(document)
  const { letter } = shown
  const parts = [
    ...(letter ? [letter.sender, [letter.date], letter.recipient] : []),
    [shown.title],
    [byline(shown)],
    ...(letter ? [[letter.salutation]] : []),
    ...shown.sections.flatMap((section, index) => sectionParts(section, beginsGroup(shown, index))),
    ...(letter ? [[letter.closing], [letter.signature]] : []),
  ]
  const written = parts.map((lines) => lines.filter((line) => line.trim() !== '').map((line) => line.trimEnd()))
  const blocks = written
    .filter((lines) => lines.length > 0)
    .map((lines) => (wrap === null ? lines : lines.flatMap((line) => wrapLine(line, wrap))).join('\n'))
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

/** A section's blocks as plain text, without its heading: what is pasted into the box of a form. */
export function sectionAsText(section: Section): string {
  const [shown] = forReaders(alone(section)).sections
  return blockParts(shown?.blocks ?? [])
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function alone(section: Section): Document {
  return { kind: 'answers', title: '', language: 'en', author: '', letter: null, sections: [section] }
}

function sectionParts(section: Section, begins: boolean): string[][] {
  return [...(begins ? [[section.group ?? '']] : []), [section.heading], ...blockParts(section.blocks)]
}

function blockParts(blocks: readonly DocumentBlock[]): string[][] {
  return blocks.map((block) => byKind<DocumentBlock, [], string[]>(writers, block)).filter(({ length }) => length > 0)
}

const writers: ByKind<DocumentBlock, [], string[]> = {
  paragraph: ({ content }) => plainLines(shownLines(content)),
  heading: ({ content }) => plainLines(content),
  bulletList: ({ items }) => items.flatMap((item) => itemLines(item, '- ')),
  orderedList: ({ start, items }) => items.flatMap((item, index) => itemLines(item, `${start + index}. `)),
  quote: ({ content }) => indented(blockParts(content).flat(), '    '),
}

function itemLines(item: ListItem, sign: string): string[] {
  const [first = '', ...rest] = blockParts(item.content).flat()
  return [`${sign}${first}`, ...indented(rest, ' '.repeat(sign.length))]
}

function indented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => indent + line)
}

function plainLines(content: readonly Inline[]): string[] {
  const text = content
    .map((inline) => (inline.kind === 'break' ? '\n' : withAddress(inline.text, inline.marks)))
    .join('')
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A link's words, followed by its address unless they already show it. */
function withAddress(text: string, marks: readonly Mark[]): string {
  const href = marks.find((mark) => mark.kind === 'link')?.href
  if (href === undefined || text.trim() === '') return text
  const shown = href.replace(/^mailto:/u, '')
  const same = shown === text.trim() || shown.replace(/^https:\/\//u, '').replace(/\/$/u, '') === text.trim()
  return same ? text : `${text.trimEnd()} (${shown})${text.slice(text.trimEnd().length)}`
}
