import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { foundIn, search } from '../extensions/find-marks.ts'
import { sectionElement } from '../sections/section-element.ts'
import type { FoundMatch } from './find-matches.ts'

/** Searches the whole document and looks at the first match at or after a position, the caret's if none is given. Null ends the search. */
export function startSearch(editor: Editor, pattern: RegExp | null, after?: number): void {
  editor.view.dispatch(search(editor.state.tr, { pattern, at: 0 }))
  const { matches } = foundIn(editor.state)
  const from = after ?? editor.state.selection.from
  const next = matches.findIndex((match) => place(match) >= from)
  if (next > 0) editor.view.dispatch(search(editor.state.tr, { pattern, at: next }))
  reveal(editor)
}

/** Looks at the next (or previous) match, going round at the end. */
export function stepMatch(editor: Editor, by: 1 | -1): void {
  const { pattern, matches, at } = foundIn(editor.state)
  if (matches.length === 0) return
  editor.view.dispatch(search(editor.state.tr, { pattern, at: (at + by + matches.length) % matches.length }))
  reveal(editor)
}

/** Replaces the match that is looked at and goes on to the next. */
export function replaceMatch(editor: Editor, words: string): void {
  const { pattern, matches, at } = foundIn(editor.state)
  const match = matches[at]
  if (!match) return
  const tr = closeHistory(editor.state.tr)
  replace(tr, match, words)
  const end = place(match) + words.length
  editor.view.dispatch(tr)
  const after = foundIn(editor.state).matches
  const next = after.findIndex((one) => place(one) >= end)
  editor.view.dispatch(search(editor.state.tr, { pattern, at: Math.max(next, 0) }))
  reveal(editor)
}

/** Replaces every match as one change that one undo takes back; tells how many there were. */
export function replaceAll(editor: Editor, words: string): number {
  const { matches } = foundIn(editor.state)
  if (matches.length === 0) return 0
  const tr = closeHistory(editor.state.tr)
  for (const match of matches.toReversed()) replace(tr, match, words)
  editor.view.dispatch(tr)
  return matches.length
}

/** Selects the match that was looked at, so that writing goes on there. */
export function leaveSearch(editor: Editor): void {
  const { matches, at } = foundIn(editor.state)
  const match = matches[at]
  const { tr } = editor.state
  if (match?.kind === 'text') tr.setSelection(TextSelection.create(tr.doc, match.from, match.to))
  editor.view.dispatch(search(tr, { pattern: null, at: -1 }))
  editor.view.focus()
}

/** What the new words carry is what the first of the old ones carried: bold stays bold, cited stays cited. */
function replace(tr: Transaction, match: FoundMatch, words: string): void {
  if (match.kind === 'heading') {
    const before = String(tr.doc.nodeAt(match.section)?.attrs.heading ?? '')
    const heading = (before.slice(0, match.from) + words + before.slice(match.to)).replace(/\s+/gu, ' ').trim()
    if (heading !== '') tr.setNodeAttribute(match.section, 'heading', heading)
    return
  }
  const { from, to } = match
  if (words === '') tr.delete(from, to)
  else tr.replaceWith(from, to, tr.doc.type.schema.text(words, tr.doc.nodeAt(from)?.marks ?? []))
}

const place = (match: FoundMatch) => (match.kind === 'heading' ? match.section : match.from)

/** Brings the match that is looked at into view; a collapsed section opens for it. The focus stays in the search. */
function reveal(editor: Editor): void {
  const { matches, at } = foundIn(editor.state)
  const match = matches[at]
  if (!match) return
  if (match.kind === 'heading') {
    const id = String(editor.state.doc.nodeAt(match.section)?.attrs.id)
    sectionElement(editor.view, id)?.scrollIntoView?.({ block: 'nearest' })
    return
  }
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, match.from, match.to)))
  editor.view.dom.querySelector('.found-here')?.scrollIntoView?.({ block: 'nearest' })
}
