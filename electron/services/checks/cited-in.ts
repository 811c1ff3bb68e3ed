import type { Inline } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'

/** Ids of the evidence cited in pieces of content, each once, in the order in which they are cited. */
export function citedIn(inlines: readonly Inline[]): Id[] {
  return [...new Set(inlines.flatMap(citations))]
}

function citations(inline: Inline): readonly Id[] {
  if (inline.kind !== 'text') return []
  return inline.marks.flatMap((mark) => (mark.kind === 'citation' ? mark.evidence : []))
}
