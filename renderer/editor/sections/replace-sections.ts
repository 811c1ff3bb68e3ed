import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import type { Section } from '../../../shared/domain/document.ts'
import { sectionToEditor } from '../document/convert.ts'
import { changesSections } from '../extensions/section-guard.ts'
import { liveSection } from './live-sections.ts'

/**
 * Puts other sections in the place of those of the editor as one change that one undo takes back. What stays the same is left alone, and
 * with it the caret, unless it stood in what changed: then it goes to the beginning of that.
 */
export function replaceSections(state: EditorState, sections: readonly Section[]): Transaction {
  const { doc, schema, selection } = state
  const now = childrenOf(doc)
  const next = sections.map((section) => sameIn(now, section) ?? schema.nodeFromJSON(sectionToEditor(section)))
  const head = next.findIndex((node, at) => node !== now[at])
  const first = head < 0 ? Math.min(next.length, now.length) : head
  const most = Math.min(next.length, now.length) - first
  let tail = 0
  while (tail < most && next.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  const tr = closeHistory(state.tr).setMeta(changesSections, true)
  if (first + tail === now.length && now.length === next.length) return tr
  const [from, to] = [sizeOf(now.slice(0, first)), sizeOf(now.slice(0, now.length - tail))]
  const inside = selection.from >= from && selection.to <= to
  tr.replaceWith(from, to, Fragment.from(next.slice(first, next.length - tail)))
  return inside ? tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from + 1, tr.doc.content.size)))) : tr
}

function childrenOf(doc: Node): Node[] {
  const all: Node[] = []
  doc.forEach((node) => {
    all.push(node)
  })
  return all
}

const sizeOf = (nodes: readonly Node[]) => nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0)

function sameIn(now: readonly Node[], section: Section): Node | undefined {
  const node = now.find(({ attrs }) => attrs.id === section.id)
  return node && JSON.stringify(liveSection(node)) === JSON.stringify(section) ? node : undefined
}
