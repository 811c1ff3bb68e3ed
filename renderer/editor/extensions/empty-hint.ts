import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { emptyHintWords } from '../sections/empty-hint-words.ts'

/** Says what to do in a section that holds nothing yet. */
export const EmptyHint = Extension.create({
  name: 'emptyHint',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          const all = doc.children.map(partOf)
          const found: Decoration[] = []
          doc.forEach((section, at, index) => {
            const only = section.childCount === 1 ? section.firstChild : null
            const part = all[index]
            if (part && only?.isTextblock && only.childCount === 0)
              found.push(
                Decoration.node(at + 1, at + 1 + only.nodeSize, {
                  class: 'is-empty-hint',
                  'data-hint': emptyHintWords(part, all),
                }),
              )
          })
          return DecorationSet.create(doc, found)
        },
      },
    }),
  ],
})

const partOf = ({ attrs: { id, heading, requirements } }: Node) => ({
  id: String(id),
  heading: String(heading),
  requirements: Array.isArray(requirements) ? requirements : [],
})
