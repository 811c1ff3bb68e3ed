import type { DocumentBlock, Inline, Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { SectionText, TextSpan } from '../../../shared/formats/section-text.ts'
import type { Range } from '../../../shared/text/range.ts'

/** Ids of the evidence cited anywhere in a stretch of a section's plain text, in the order in which they are cited. */
export function citedIn(section: Section, { map }: SectionText, { start, end }: Range): Id[] {
  const touched = map.filter((span) => span.start < end && start < span.end)
  return [...new Set(touched.flatMap((span) => citations(inlineAt(section.blocks, span))))]
}

function citations(inline: Inline | undefined): readonly Id[] {
  if (inline?.kind !== 'text') return []
  return inline.marks.flatMap((mark) => (mark.kind === 'citation' ? mark.evidence : []))
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
