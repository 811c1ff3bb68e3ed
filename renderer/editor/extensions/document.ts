import { Node } from '@tiptap/core'

/**
 * The whole document: sections and nothing beside them. `frame` is what stands around them where a change took it along (another kind, an
 * earlier version), so that one undo takes back both; null until then.
 */
export const DocumentNode = Node.create({
  name: 'doc',
  topNode: true,
  content: 'section*',
  addAttributes: () => ({ frame: { default: null, rendered: false } }),
})
