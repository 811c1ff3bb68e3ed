import type { Editor } from '@tiptap/core'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { liveSection } from '../sections/live-sections.ts'
import { positionOf } from './placed-findings.ts'

export interface CaretPlace {
  readonly section: string
  /** Offset in the section's plain text, as it is counted and checked. */
  readonly offset: number
}

/** Where the caret stands in the text of its section; null outside any. */
export function caretPlace({ state }: Editor): CaretPlace | null {
  const { $head } = state.selection
  const node = $head.depth > 0 ? $head.node(1) : null
  const section = node?.attrs.id
  if (!node || typeof section !== 'string') return null
  const at = $head.before(1)
  const spans = sectionText(liveSection(node)).map.map((span) => ({ ...span, at: positionOf(node, at, span) }))
  const span = spans.findLast((one) => one.at <= $head.pos)
  return { section, offset: span ? span.start + Math.min($head.pos - span.at, span.end - span.start) : 0 }
}
