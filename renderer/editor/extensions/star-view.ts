import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { z } from 'zod'
import { type StarPart, starParts } from '../../../shared/domain/document.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { remember, remembered } from '../remembered.ts'
import { markStar } from '../star/mark-star.ts'
import { starNames } from '../star/star-advice.ts'

interface View {
  readonly on: boolean
  readonly set: DecorationSet
}

const key = new PluginKey<View>('star-view')
const off: View = { on: false, set: DecorationSet.empty }
const name = 'star view'

/** Whether the parts of STAR answers are named in the text. */
export const starViewOn = (state: EditorState): boolean => key.getState(state)?.on ?? false

/** Names the parts in the text, or no longer. It is remembered. */
export function toggleStarView(editor: Editor): void {
  const on = !starViewOn(editor.state)
  editor.view.dispatch(editor.state.tr.setMeta(key, on).setMeta('addToHistory', false))
  remember(name, on ? null : false)
  announce(on ? 'The parts are named in the text.' : 'The parts are hidden in the text.')
}

/** Marks the parts of a STAR answer by key and names each where it begins. */
export const StarView = Extension.create({
  name: 'starView',
  addKeyboardShortcuts() {
    const mark = (part: StarPart | null) => () => {
      markStar(this.editor, part)
      announce(part === null ? 'No part of STAR.' : `${starNames[part]}.`)
      return true
    }
    const parts = starParts.map((part, i) => [`Alt-${i + 1}`, mark(part)] as const)
    return { ...Object.fromEntries(parts), 'Alt-0': mark(null) }
  },
  addProseMirrorPlugins: () => [
    new Plugin<View>({
      key,
      state: {
        init: (_, state) => (remembered(name, z.literal(false)) === false ? off : shown(state.doc)),
        apply: (tr, before, _, { doc }) => {
          const asked: boolean | undefined = tr.getMeta(key)
          if (asked === false) return off
          if (asked === true) return shown(doc)
          return before.on && tr.docChanged ? shown(doc) : before
        },
      },
      props: {
        decorations: (state) => key.getState(state)?.set,
        attributes: (state): Record<string, string> => (starViewOn(state) ? { 'data-star-view': '' } : {}),
      },
    }),
  ],
})

/** A block that was not touched keeps its labels; of the others those that hold no part cost one look. */
const known = new WeakMap<Node, readonly { readonly at: number; readonly part: StarPart }[]>()

function shown(doc: Node): View {
  const labels: Decoration[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    for (const { at: offset, part } of startsIn(node))
      labels.push(Decoration.widget(at + 1 + offset, () => label(part), { side: -1, key: part, ignoreSelection: true }))
    return false
  })
  return { on: true, set: labels.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, labels) }
}

function startsIn(block: Node): readonly { readonly at: number; readonly part: StarPart }[] {
  const before = known.get(block)
  if (before) return before
  const starts: { at: number; part: StarPart }[] = []
  let last: unknown = null
  block.forEach((node, at) => {
    if (node.marks.some(({ type }) => type.name === 'note')) return
    const given: unknown = node.marks.find(({ type }) => type.name === 'star')?.attrs.part
    const part = starParts.find((one) => one === given)
    if (part && part !== last) starts.push({ at, part })
    last = part
  })
  known.set(block, starts)
  return starts
}

function label(part: StarPart): HTMLElement {
  const element = document.createElement('span')
  element.className = `star-label star-${part}`
  element.contentEditable = 'false'
  element.textContent = starNames[part]
  element.setAttribute('role', 'note')
  return element
}
