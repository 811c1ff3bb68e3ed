import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const hints = { paired: 'Write here, or Draft from what is paired', own: 'Write here in your own words' }

/** Says what to do in a section that holds nothing yet. */
export const EmptyHint = Extension.create({
  name: 'emptyHint',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          const found: Decoration[] = []
          doc.forEach((section, at) => {
            const only = section.childCount === 1 ? section.firstChild : null
            if (only?.isTextblock && only.childCount === 0)
              found.push(
                Decoration.node(at + 1, at + 1 + only.nodeSize, {
                  class: 'is-empty-hint',
                  'data-hint': hintOf(section),
                }),
              )
          })
          return DecorationSet.create(doc, found)
        },
      },
    }),
  ],
})

/** Nothing can be paired with a section that answers no requirement. */
const hintOf = ({ attrs }: Node) => (String(attrs.requirements) === '' ? hints.own : hints.paired)
