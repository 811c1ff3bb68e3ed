import type { DocumentBlock, Inline, Section } from '../../domain/document.ts'
import { keptInlines } from '../markdown/kept-inlines.ts'
import { type ByKind, byKind } from '../parts/by-kind.ts'

/**
 * A stretch of a section's plain text and where it comes from. `path` leads from the section to the block: the first
 * number is the index in `blocks`; below a list come an item and a block in it, below a quote a block in it.
 * `inline` is the index in that block's content and `from` the offset in that text.
 */
export interface TextSpan {
  readonly start: number
  readonly end: number
  readonly path: readonly number[]
  readonly inline: number
  readonly from: number
}

/** A section's plain text. `map` is in order; line ends between blocks belong to no span. */
export interface SectionText {
  readonly text: string
  readonly map: readonly TextSpan[]
}

interface Line {
  readonly path: readonly number[]
  readonly content: readonly Inline[]
}

/**
 * The plain text of a section as it is counted and checked: one line for each paragraph, heading and list item, hard
 * breaks as line ends, notes left out. Offsets of findings are into this text; `map` leads back to the blocks.
 */
export function sectionText(section: Section): SectionText {
  const map: TextSpan[] = []
  let text = ''
  for (const { path, content } of section.blocks.flatMap((block, index) => linesOf(block, [index]))) {
    const kept = keptInlines(content)
    if (kept.length === 0) continue
    if (text !== '') text += '\n'
    for (const { inline, index, from } of kept) {
      const piece = inline.kind === 'break' ? '\n' : inline.text
      map.push({ start: text.length, end: text.length + piece.length, path, inline: index, from })
      text += piece
    }
  }
  return { text, map }
}

const lines: ByKind<DocumentBlock, [readonly number[]], readonly Line[]> = {
  paragraph: ({ content }, path) => [{ path, content }],
  heading: ({ content }, path) => [{ path, content }],
  bulletList: ({ items }, path) => items.flatMap((item, index) => nested(item.content, [...path, index])),
  orderedList: ({ items }, path) => items.flatMap((item, index) => nested(item.content, [...path, index])),
  quote: ({ content }, path) => nested(content, path),
}

function nested(blocks: readonly DocumentBlock[], path: readonly number[]): Line[] {
  return blocks.flatMap((block, index) => linesOf(block, [...path, index]))
}

function linesOf(block: DocumentBlock, path: readonly number[]): readonly Line[] {
  return byKind<DocumentBlock, [readonly number[]], readonly Line[]>(lines, block, path)
}
