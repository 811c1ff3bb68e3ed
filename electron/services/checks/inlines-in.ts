import type { DocumentBlock, Inline, Section } from '../../../shared/domain/document.ts'
import type { SectionText, TextSpan } from '../../../shared/formats/plain/section-text.ts'
import type { Range } from '../../../shared/text/range.ts'

/** The pieces of a section's content that a stretch of its plain text touches, in order. */
export function inlinesIn(section: Section, { map }: SectionText, { start, end }: Range): Inline[] {
  const touched = map.filter((span) => span.start < end && start < span.end)
  return touched.flatMap((span) => inlineAt(section.blocks, span) ?? [])
}

function inlineAt(blocks: readonly DocumentBlock[], { path, inline }: TextSpan): Inline | undefined {
  const [first = -1, ...rest] = path
  return contentAt(blocks[first], rest)?.[inline]
}

/** The content of the block that a path leads to: below a list come an item and a block in it, below a quote a block. */
function contentAt(block: DocumentBlock | undefined, path: readonly number[]): readonly Inline[] | undefined {
  if (!block) return undefined
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.content
  if (block.kind === 'quote') return contentAt(block.content[path[0] ?? -1], path.slice(1))
  return contentAt(block.items[path[0] ?? -1]?.content[path[1] ?? -1], path.slice(2))
}
