import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { partName } from '../../../shared/formats/parts/part-name.ts'

/** Tells the view of each section without a heading what it is called, for those who hear the page: a letter's opening, paragraphs and closing. */
export const PartNames = Extension.create({
  name: 'partNames',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => {
          const all = doc.children.map(({ attrs }) => partOf(attrs))
          const found: Decoration[] = []
          doc.forEach((section, at, index) => {
            const part = all[index]
            if (part && section.attrs.heading === '')
              found.push(Decoration.node(at, at + section.nodeSize, {}, { part: partName(part, all) }))
          })
          return DecorationSet.create(doc, found)
        },
      },
    }),
  ],
})

const partOf = ({ id, requirements }: Node['attrs']) => ({
  id: String(id),
  requirements: Array.isArray(requirements) ? requirements : [],
})
