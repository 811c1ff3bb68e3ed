import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

interface Shown {
  readonly doc: Node
  readonly current: number
  readonly set: DecorationSet
}

const key = new PluginKey<Shown>('section-state')

/** Marks the section the caret is in, and the first section of each group, which shows the group's name. */
export const SectionState = Extension.create({
  name: 'sectionState',
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key,
      state: {
        init: (_, state) => show(state.doc, -1),
        apply: (tr, before, _, state) => {
          const current = state.selection.$from.depth > 0 ? state.selection.$from.index(0) : -1
          if (current === before.current && !tr.docChanged) return before
          if (current === before.current && sameFrame(before.doc, state.doc))
            return { ...before, doc: state.doc, set: before.set.map(tr.mapping, tr.doc) }
          return show(state.doc, current)
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
})

function sameFrame(before: Node, after: Node): boolean {
  if (before.childCount !== after.childCount) return false
  for (let i = 0; i < before.childCount; i += 1)
    if (before.child(i) !== after.child(i) && before.child(i).attrs !== after.child(i).attrs) return false
  return true
}

function show(doc: Node, current: number): Shown {
  const decorations: Decoration[] = []
  doc.forEach((section, at, index) => {
    const before = index > 0 ? doc.child(index - 1).attrs.group : null
    const opens = section.attrs.group !== null && section.attrs.group !== before
    const classes = [index === current && 'is-current', opens && 'opens-group'].filter(Boolean).join(' ')
    if (classes) decorations.push(Decoration.node(at, at + section.nodeSize, { class: classes }))
  })
  return { doc, current, set: DecorationSet.create(doc, decorations) }
}
