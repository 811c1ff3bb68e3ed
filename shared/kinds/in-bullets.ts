import type { DocumentBlock, Inline, Section } from '../domain/document.ts'
import { sentences } from '../text/sentences.ts'

/** The blocks of a section as the bullets it had in an earlier statement, a sentence each: a letter only told them in running text. As they are where the earlier section was no list, or they hold more than sentences. */
export function inBullets(section: Section, earlier: readonly Section[]): readonly DocumentBlock[] {
  const { requirements, blocks } = section
  const before = earlier.find(
    (one) => one.requirements.length === 1 && one.requirements[0] === requirements[0] && one.blocks.length > 0,
  )
  if (!before?.blocks.every(({ kind }) => kind === 'bulletList')) return blocks
  const lines = blocks.map(linesOf)
  if (lines.some((own) => own === null)) return blocks
  const items = lines
    .flatMap((own) => own ?? [])
    .map((content) => ({ content: [{ kind: 'paragraph' as const, content }] }))
  return items.length > 0 ? [{ kind: 'bulletList', items }] : blocks
}

/** A paragraph's sentences, each with its marks; null for what is no plain paragraph. */
function linesOf(block: DocumentBlock): Inline[][] | null {
  if (block.kind !== 'paragraph') return null
  const lines: Inline[][] = [[]]
  for (const inline of block.content) {
    if (inline.kind !== 'text') return null
    for (const { start, end } of sentences(inline.text)) {
      const text = inline.text.slice(start, end)
      lines.at(-1)?.push({ ...inline, text: spaced(lines.at(-1), inline.text, start) + text })
      if (/[.!?…]["”’)]*$/u.test(text)) lines.push([])
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** The space before a piece that goes on from the one before it. */
const spaced = (line: readonly Inline[] | undefined, text: string, start: number): string =>
  (line ?? []).length > 0 && /^\s/u.test(text.slice(Math.max(0, start - 1), start)) ? ' ' : ''
