import type { Node } from '@tiptap/pm/model'
import { blockText } from '../document/block-text.ts'

/**
 * Where words were found. In the text the positions are the editor's; in a section's heading, which is no part of the text, `from`
 * and `to` are offsets in the heading of the section that begins at `section`.
 */
export type FoundMatch =
  | { readonly kind: 'text'; readonly from: number; readonly to: number }
  | { readonly kind: 'heading'; readonly section: number; readonly from: number; readonly to: number }

/** Every place where a pattern matches, in the order of the page. A match never runs over the end of a paragraph. */
export function findMatches(doc: Node, pattern: RegExp): FoundMatch[] {
  const found: FoundMatch[] = []
  doc.descendants((node, at) => {
    if (node.type.name === 'section')
      for (const { from, to } of rangesIn(String(node.attrs.heading), pattern))
        found.push({ kind: 'heading', section: at, from, to })
    if (!node.isTextblock) return true
    for (const { from, to } of rangesOf(node, pattern))
      found.push({ kind: 'text', from: at + 1 + from, to: at + 1 + to })
    return false
  })
  return found
}

interface Place {
  readonly from: number
  readonly to: number
}

/** Blocks never change, so one that was not touched is searched once for each pattern. */
const known = new WeakMap<RegExp, WeakMap<Node, readonly Place[]>>()

function rangesOf(block: Node, pattern: RegExp): readonly Place[] {
  const searched = known.get(pattern) ?? new WeakMap<Node, readonly Place[]>()
  known.set(pattern, searched)
  const before = searched.get(block)
  if (before) return before
  const ranges = rangesIn(blockText(block), pattern)
  searched.set(block, ranges)
  return ranges
}

const rangesIn = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map(({ index, 0: said }) => ({ from: index, to: index + said.length }))
