import type { Nodes, RootContent } from 'mdast'
import type { Range } from '../../text/range.ts'

/**
 * How Markdown dialects set a remark apart from the text: admonitions of MkDocs (`??? note`, `!!! todo`), fences of Docusaurus and
 * Pandoc (`:::note`), alerts of GitHub (`> [!NOTE]`).
 */
export const asideStart: RegExp = /^(?:\?{3}\+?|!{3})[ \t]*[a-z]|^:::+[ \t]*\{?\.?[a-z]|^>[ \t]*\[![a-z]+\]/iu

/** Where an aside stands in the source, by its first node; null for the nodes after it that belong to it. */
export type DraftAsides = ReadonlyMap<Nodes, Range | null>

/** The asides among the blocks of a draft and of its list items and quotes. */
export function draftAsides(node: Nodes, source: string): DraftAsides {
  const found = new Map<Nodes, Range | null>()
  gather(node, source, found)
  return found
}

function gather(node: Nodes, source: string, found: Map<Nodes, Range | null>): void {
  if (!('children' in node)) return
  const { children } = node
  for (let at = 0; at < children.length; at += 1) {
    const first = children[at]
    const last = first ? lastOf(children, at, source) : -1
    if (!first || last < at) {
      if (first) gather(first, source, found)
      continue
    }
    found.set(first, { start: startOf(first), end: endOf(children[last] ?? first) })
    for (const rest of children.slice(at + 1, last + 1)) found.set(rest, null)
    at = last
  }
}

type Child = Nodes | RootContent

/** Index of the last block of the aside that begins at `at`; less than `at` when none does. */
function lastOf(children: readonly Child[], at: number, source: string): number {
  const first = children[at]
  if (!first || (first.type !== 'paragraph' && first.type !== 'blockquote')) return -1
  const text = source.slice(startOf(first), endOf(first))
  if (!asideStart.test(text)) return -1
  if (first.type === 'blockquote') return at
  if (text.startsWith(':::')) return closingFence(children, at, source)
  const margin = first.position?.start.column ?? 1
  let last = at
  while (isIndented(children[last + 1], margin, source)) last += 1
  return last
}

/** What belongs to an admonition is indented below it. */
function isIndented(node: Child | undefined, margin: number, source: string): boolean {
  if (!node) return false
  if (node.type === 'code' && !/^[`~]{3}/u.test(source.slice(startOf(node)))) return true
  return (node.position?.start.column ?? 1) > margin + 1
}

function closingFence(children: readonly Child[], at: number, source: string): number {
  const closing = children.findIndex(
    (node, index) =>
      index >= at && /^.+\n?[\s\S]*(?:^|\n)[ \t]*:::+[ \t]*$/u.test(textFrom(node, index === at, source)),
  )
  return closing < 0 ? at : closing
}

/** A block's source; a block after the first may be nothing but the closing fence. */
function textFrom(node: Child, first: boolean, source: string): string {
  const text = source.slice(startOf(node), endOf(node))
  return first ? text : `x\n${text}`
}

const startOf = (node: Child) => node.position?.start.offset ?? 0
const endOf = (node: Child) => node.position?.end.offset ?? 0
