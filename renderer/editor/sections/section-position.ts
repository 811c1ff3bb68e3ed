import type { Node } from '@tiptap/pm/model'

/** Where a section stands in the editor; null when it is not there. `from` and `to` enclose its blocks. */
export function sectionPosition(doc: Node, id: string): { node: Node; from: number; to: number } | null {
  let found: { node: Node; from: number; to: number } | null = null
  doc.forEach((node, at) => {
    if (node.attrs.id === id) found = { node, from: at + 1, to: at + node.nodeSize - 1 }
  })
  return found
}
