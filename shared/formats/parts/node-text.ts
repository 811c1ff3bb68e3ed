import type { Nodes } from 'mdast'
import { collapse } from '../../text/collapse.ts'

/** The words of a Markdown node without markup, white space collapsed. */
export function nodeText(node: Nodes): string {
  return collapse(raw(node))
}

function raw(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(raw).join('') : ''
}
