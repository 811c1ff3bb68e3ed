import type { Editor } from '@tiptap/core'
import { announce } from '../../components/messages/live-region.tsx'
import { foldedIn, foldSections } from '../extensions/section-fold.ts'
import { groupRun } from './group-run.ts'
import { moveSections, stepGroup, stepSection } from './move-sections.ts'
import { sectionElement } from './section-element.ts'

/** The index of a section, or of the one the caret is in; -1 when there is none. */
export function sectionIndex({ state }: Editor, id?: string): number {
  if (id === undefined) return state.selection.$from.depth > 0 ? state.selection.$from.index(0) : -1
  let found = -1
  state.doc.forEach((node, _, index) => {
    if (node.attrs.id === id) found = index
  })
  return found
}

/** Moves a section one place up or down within its group, and says where it stands now. */
export function moveSection(editor: Editor, index: number, by: 1 | -1): boolean {
  if (index < 0) return false
  const tr = stepSection(editor.state, index, by)
  const { group } = groupRun(editor.state.doc, index)
  if (!tr) {
    announce(`${by === 1 ? 'The last' : 'The first'} section ${group === null ? 'here' : `under ${group}`} already.`)
    return true
  }
  editor.view.dispatch(tr)
  shown(editor, index + by)
  return true
}

/** Moves a section to a place of its group, as dropping it does. */
export function dropSection(editor: Editor, index: number, to: number): void {
  const tr = moveSections(editor.state, { first: index, last: index, to })
  if (!tr) return
  editor.view.dispatch(tr)
  shown(editor, to)
}

/** Moves the whole group of a section past its neighbour. */
export function moveGroup(editor: Editor, index: number, by: 1 | -1): boolean {
  if (index < 0) return false
  const tr = stepGroup(editor.state, index, by)
  if (tr) editor.view.dispatch(tr.scrollIntoView())
  const { group } = groupRun(editor.state.doc, sectionIndex(editor))
  announce(tr ? `Moved the sections of ${group ?? 'this group'} ${by === 1 ? 'down' : 'up'}.` : 'No group lies beyond.')
  return true
}

/** Collapses a section to its heading, or opens it again. */
export function toggleFold(editor: Editor, id: string): void {
  const folded = new Set(foldedIn(editor.state))
  const open = folded.delete(id)
  if (!open) folded.add(id)
  foldSections(editor, folded)
  announce(open ? 'Section open.' : 'Section collapsed.')
}

/** Collapses all sections; opens them when all are. */
export function toggleAllFolds(editor: Editor): void {
  const ids: string[] = []
  editor.state.doc.forEach(({ attrs }) => {
    ids.push(String(attrs.id))
  })
  const all = ids.every((id) => foldedIn(editor.state).has(id))
  foldSections(editor, new Set(all ? [] : ids))
  announce(all ? 'All sections are open.' : 'All sections are collapsed.')
}

function shown(editor: Editor, index: number): void {
  const { first, last, group } = groupRun(editor.state.doc, index)
  const id = String(editor.state.doc.child(index).attrs.id)
  sectionElement(editor.view, id)?.scrollIntoView?.({ block: 'nearest' })
  announce(`Moved: now ${index - first + 1} of ${last - first + 1}${group === null ? '' : ` under ${group}`}.`)
}
