import type { DocumentBlock, Section } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'

/**
 * Which requirement each block answered in earlier versions, by its words: of those whose text stood in a section for one requirement alone, the
 * newest first. Words that are new or were changed since are not known.
 */
export function whereItStood(earlier: readonly Section[]): (block: DocumentBlock) => Id | null {
  const known = new Map<string, Id>()
  for (const { requirements, blocks } of earlier) {
    const [id, second] = requirements
    if (id === undefined || second !== undefined) continue
    for (const block of blocks) {
      const words = blockWords(block)
      if (words !== '' && !known.has(words)) known.set(words, id)
    }
  }
  return (block) => known.get(blockWords(block)) ?? null
}

/** The words of a block, whatever they are marked with, as a list or in running text. */
function blockWords(block: DocumentBlock): string {
  const texts = [...JSON.stringify(block).matchAll(/"text":"((?:[^"\\]|\\.)*)"/gu)].map(([, text]) => text)
  return texts.join('').replace(/\s+/gu, '')
}
