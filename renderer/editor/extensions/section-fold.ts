import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { sectionIndex, toggleFold } from '../sections/section-acts.ts'
import { sectionElement } from '../sections/section-element.ts'

interface Folded {
  readonly ids: ReadonlySet<string>
  readonly set: DecorationSet
}

const key = new PluginKey<Folded>('section-fold')
const none: Folded = { ids: new Set(), set: DecorationSet.empty }

/** The sections that are collapsed to their heading. */
export const foldedIn = (state: EditorState): ReadonlySet<string> => key.getState(state)?.ids ?? none.ids

/** Collapses these sections and no others. It is no change of the document and cannot be undone. */
export function foldSections(editor: Editor, ids: ReadonlySet<string>): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, ids).setMeta('addToHistory', false))
}

/** Sections can be collapsed. One opens by itself when the caret comes into it or its text changes, so that nothing is written unseen. */
export const SectionFold = Extension.create({
  name: 'sectionFold',
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-.': () => {
        const index = sectionIndex(this.editor)
        if (index < 0) return false
        const { id } = this.editor.state.doc.child(index).attrs
        toggleFold(this.editor, String(id))
        sectionElement(this.editor.view, String(id))?.querySelector<HTMLElement>('.section-fold')?.focus()
        return true
      },
    }
  },
  addProseMirrorPlugins: () => [
    new Plugin<Folded>({
      key,
      state: {
        init: () => none,
        apply: (tr, before, _, state) => {
          const asked: ReadonlySet<string> | undefined = tr.getMeta(key)
          if (asked) return fold(state.doc, asked)
          if (before.ids.size === 0 || !(tr.docChanged || tr.selectionSet)) return before
          const opened = openedBy(tr, before.ids)
          if (opened !== null) return fold(state.doc, new Set([...before.ids].filter((id) => id !== opened)))
          return tr.docChanged ? fold(state.doc, before.ids) : before
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
})

function openedBy(tr: Transaction, ids: ReadonlySet<string>): string | null {
  if (!tr.selectionSet && !tr.docChanged) return null
  const { $head } = tr.selection
  const id = $head.depth > 0 ? String($head.node(1).attrs.id) : ''
  return ids.has(id) ? id : null
}

function fold(doc: Node, ids: ReadonlySet<string>): Folded {
  const decorations: Decoration[] = []
  doc.forEach((section, at) => {
    if (ids.has(String(section.attrs.id)))
      decorations.push(Decoration.node(at, at + section.nodeSize, { class: 'is-folded' }, { folded: true }))
  })
  return { ids, set: DecorationSet.create(doc, decorations) }
}
