import type { Nodes, Root } from 'mdast'
import type { MarkdownStyle } from './markdown-inline.ts'

/** The signs a draft uses for bullets and italics, read from the first of each, and the depth of its first headings. */
export function draftStyle(root: Root, level: number, source: string): MarkdownStyle {
  const sign = (type: Nodes['type'], accepts: (node: Nodes) => boolean = () => true) => {
    const node = first(root, (each) => each.type === type && accepts(each))
    return source[node?.position?.start.offset ?? -1]
  }
  const bullet = sign('list', (node) => node.type === 'list' && !node.ordered)
  return {
    level,
    bullet: bullet === '*' || bullet === '+' ? bullet : '-',
    italic: sign('emphasis') === '_' ? '_' : '*',
  }
}

function first(node: Nodes, accepts: (node: Nodes) => boolean): Nodes | undefined {
  if (accepts(node)) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = first(child, accepts)
    if (found) return found
  }
  return undefined
}
