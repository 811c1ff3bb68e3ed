import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'

/** Set on a transaction that adds, removes or moves sections on purpose. */
export const changesSections = 'changes-sections'

/**
 * Keeps the sections as they are whatever is typed, deleted or pasted: their ids and order never change unless a
 * transaction says so. Deleting over several sections empties the selected part of each; pasted sections lose their frame.
 */
export const SectionGuard = Extension.create({
  name: 'sectionGuard',
  addKeyboardShortcuts() {
    const clear = () => {
      const cleared = clearAcross(this.editor.state)
      if (cleared) this.editor.view.dispatch(cleared.scrollIntoView())
      return cleared !== null
    }
    return {
      Backspace: clear,
      Delete: clear,
      'Mod-Backspace': clear,
      'Mod-Delete': clear,
      Enter: clear,
      'Mod-a': () => {
        const inside = wholeSection(this.editor.state)
        if (inside) this.editor.view.dispatch(inside)
        return inside !== null
      },
    }
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (tr, state) =>
        !tr.docChanged ||
        tr.getMeta(changesSections) === true ||
        tr.getMeta('history$') !== undefined ||
        sectionIds(tr.doc) === sectionIds(state.doc),
      appendTransaction: (transactions, _, state) =>
        transactions.some((tr) => tr.docChanged) ? fillEmptySections(state) : null,
      props: {
        transformPasted: unwrapSections,
        handleTextInput(view, _from, _to, text) {
          const cleared = clearAcross(view.state)
          if (cleared) view.dispatch(cleared.insertText(text).scrollIntoView())
          return cleared !== null
        },
        handlePaste(view, _event, slice) {
          const cleared = clearAcross(view.state)
          if (cleared) view.dispatch(cleared.replaceSelection(slice).scrollIntoView())
          return cleared !== null
        },
      },
    }),
  ],
})

function sectionIds(doc: Node): string {
  let ids = ''
  doc.forEach((section) => {
    ids += `${section.type.name} ${section.attrs.id}\n`
  })
  return ids
}

/** Empties the selected part of each section when a selection covers more than one; null when it does not. */
export function clearAcross(state: EditorState): Transaction | null {
  const { $from, $to } = state.selection
  if (state.selection.empty || ($from.depth > 0 && $from.index(0) === $to.index(0))) return null
  const parts: { from: number; to: number }[] = []
  state.doc.forEach((section, at) => {
    const from = Math.max($from.pos, at + 1)
    const to = Math.min($to.pos, at + section.nodeSize - 1)
    if (from < to) parts.push({ from, to })
  })
  const tr = state.tr
  for (const { from, to } of parts.toReversed()) tr.deleteRange(from, to)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map($from.pos))))
}

function wholeSection({ selection, doc, tr }: EditorState): Transaction | null {
  if (selection.$from.depth === 0) return null
  const [from, to] = [selection.$from.start(1), selection.$from.end(1)]
  return tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to)))
}

/** Every section keeps a paragraph to write in; null when all have one. */
export function fillEmptySections(state: EditorState): Transaction | null {
  const paragraph = state.schema.nodes.paragraph
  const empty: number[] = []
  state.doc.forEach((section, at) => {
    if (section.childCount === 0) empty.push(at + 1)
  })
  if (empty.length === 0 || !paragraph) return null
  const tr = state.tr
  for (const at of empty.toReversed()) tr.insert(at, paragraph.create())
  return tr
}

/** Pasted or dropped sections lose their frame, so that none is there twice. */
export function unwrapSections(slice: Slice): Slice {
  if (slice.content.firstChild?.type.name !== 'section') return slice
  const blocks: Node[] = []
  slice.content.forEach((section) => {
    section.forEach((block) => {
      blocks.push(block)
    })
  })
  return new Slice(Fragment.from(blocks), Math.max(0, slice.openStart - 1), Math.max(0, slice.openEnd - 1))
}
