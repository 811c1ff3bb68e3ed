import type { DocumentBlock, Inline, Section } from '../../../shared/domain/document.ts'
import type { SectionText } from '../../../shared/formats/plain/section-text.ts'
import type { Range } from '../../../shared/text/range.ts'
import { contentOf } from './content-of.ts'

/** The content of the list that directly follows the block in which a stretch of a section's text stands; empty where none does. */
export function listAfter(section: Section, { map }: SectionText, { start, end }: Range): Inline[] {
  const path = map.find((span) => span.start < end && start < span.end)?.path
  if (!path) return []
  const next = siblingAfter(section.blocks, path)
  return next?.kind === 'bulletList' || next?.kind === 'orderedList' ? [...contentOf(next)] : []
}

/** The block after the one a path leads to: in the same item, quote or section. */
function siblingAfter(blocks: readonly DocumentBlock[], path: readonly number[]): DocumentBlock | undefined {
  const [at = -1, ...rest] = path
  const block = blocks[at]
  if (rest.length === 0 || !block) return blocks[at + 1]
  if (block.kind === 'quote') return siblingAfter(block.content, rest)
  if (block.kind === 'paragraph' || block.kind === 'heading') return undefined
  return siblingAfter(block.items[rest[0] ?? -1]?.content ?? [], rest.slice(1))
}
