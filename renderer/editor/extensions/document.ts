import { Node } from '@tiptap/core'

/** The whole document: sections and nothing beside them. */
export const DocumentNode = Node.create({ name: 'doc', topNode: true, content: 'section*' })
