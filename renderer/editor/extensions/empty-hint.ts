import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const hint = 'Write here, or Draft from what is paired'

/** Says what to do in a section that holds nothing yet. */
export const EmptyHint = Extension.create({
  name: 'emptyHint',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          const hints: Decoration[] = []
          doc.forEach((section, at) => {
            const only = section.childCount === 1 ? section.firstChild : null
            if (only?.isTextblock && only.childCount === 0)
              hints.push(Decoration.node(at + 1, at + 1 + only.nodeSize, { class: 'is-empty-hint', 'data-hint': hint }))
          })
          return DecorationSet.create(doc, hints)
        },
      },
    }),
  ],
})
