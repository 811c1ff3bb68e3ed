import type { DocumentBlock, Inline } from '../domain/document.ts'

/** Lists of whole sentences as running text, a paragraph each, for a letter is prose. Lists of fragments, and those that hold more than lines, stay. */
export const inProse = (blocks: readonly DocumentBlock[]): DocumentBlock[] =>
  blocks.map((block) => (block.kind === 'bulletList' ? (asParagraph(block) ?? block) : block))

function asParagraph({ items }: Extract<DocumentBlock, { kind: 'bulletList' }>): DocumentBlock | null {
  const lines = items.map(({ content: [only, ...more] }) =>
    only?.kind === 'paragraph' && more.length === 0 ? only.content : null,
  )
  if (!lines.every((line) => line !== null && isSentence(line))) return null
  const space: Inline = { kind: 'text', text: ' ', marks: [] }
  const content = lines.flatMap((line, at) => (at === 0 ? (line ?? []) : [space, ...(line ?? [])]))
  return { kind: 'paragraph', content }
}

const isSentence = (line: readonly Inline[]): boolean =>
  /[.!?…]["”’)]*\s*$/u.test(line.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''))
