// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Section } from '../../../shared/domain/document.ts'
import { toEditor } from '../document/convert.ts'
import { editorExtensions } from '../extensions/extensions.ts'
import { foldedIn, foldSections } from '../extensions/section-fold.ts'
import { liveSections } from './live-sections.ts'
import { dropSection, moveGroup, moveSection, sectionIndex } from './section-acts.ts'
import { sectionPosition } from './section-position.ts'

const section = (id: string, group: string | null): Section => ({
  id,
  heading: `About ${id}`,
  group,
  requirements: [],
  limit: null,
  blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: `Words of ${id}.`, marks: [] }] }],
})
const sections = [
  section('intro', null),
  section('a', 'Must'),
  section('b', 'Must'),
  section('c', 'Must'),
  section('d', 'Nice'),
]

const open: Editor[] = []
function start(): Editor {
  const element = document.createElement('div')
  document.body.append(element)
  const whole = { kind: 'statement', title: '', language: 'en', author: '', letter: null, sections } as const
  const editor = new Editor({ element, extensions: editorExtensions(() => {}), content: toEditor(whole) })
  open.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})
const order = (editor: Editor) =>
  liveSections(editor.state.doc)
    .map(({ id }) => id)
    .join(' ')
const caretIn = (editor: Editor, id: string) =>
  editor.commands.setTextSelection((sectionPosition(editor.state.doc, id)?.from ?? 0) + 4)

describe('sections put in order', () => {
  it('move one place at a time within their group, never out of it', () => {
    const editor = start()
    moveSection(editor, sectionIndex(editor, 'a'), 1)
    expect(order(editor)).toBe('intro b a c d')
    moveSection(editor, sectionIndex(editor, 'a'), 1)
    moveSection(editor, sectionIndex(editor, 'a'), 1)
    expect(order(editor)).toBe('intro b c a d')
    moveSection(editor, sectionIndex(editor, 'b'), -1)
    moveSection(editor, sectionIndex(editor, 'd'), 1)
    expect(order(editor)).toBe('intro b c a d')
  })

  it('are dropped at a place of their group in one change, which one undo takes back', () => {
    const editor = start()
    dropSection(editor, sectionIndex(editor, 'c'), sectionIndex(editor, 'a'))
    expect(order(editor)).toBe('intro c a b d')
    editor.commands.undo()
    expect(order(editor)).toBe('intro a b c d')
    editor.commands.redo()
    expect(order(editor)).toBe('intro c a b d')
  })

  it('keep the caret in the words it was in', () => {
    const editor = start()
    for (const id of ['b', 'a', 'd']) {
      caretIn(editor, id)
      moveSection(editor, sectionIndex(editor, 'b'), 1)
      moveSection(editor, sectionIndex(editor, 'c'), 1)
      expect(editor.state.selection.$head.node(1).attrs.id).toBe(id)
      expect(editor.state.selection.$head.parentOffset).toBe(3)
    }
  })

  it('move as a group past the next one and back', () => {
    const editor = start()
    caretIn(editor, 'b')
    moveGroup(editor, sectionIndex(editor), 1)
    expect(order(editor)).toBe('intro d a b c')
    moveGroup(editor, sectionIndex(editor), -1)
    moveGroup(editor, sectionIndex(editor), -1)
    expect(order(editor)).toBe('a b c intro d')
    moveGroup(editor, sectionIndex(editor), -1)
    expect(order(editor)).toBe('a b c intro d')
  })

  it('keep their text whatever the order', () => {
    const editor = start()
    const before = new Map(liveSections(editor.state.doc).map((one) => [one.id, one]))
    for (const id of ['a', 'c', 'b', 'a']) moveSection(editor, sectionIndex(editor, id), 1)
    for (const one of liveSections(editor.state.doc)) expect(one).toEqual(before.get(one.id))
  })
})

describe('a collapsed section', () => {
  it('opens when the caret comes into it, and stays collapsed when it moves', () => {
    const editor = start()
    caretIn(editor, 'd')
    foldSections(editor, new Set(['a', 'b']))
    moveSection(editor, sectionIndex(editor, 'a'), 1)
    expect([...foldedIn(editor.state)]).toEqual(['a', 'b'])
    caretIn(editor, 'b')
    expect([...foldedIn(editor.state)]).toEqual(['a'])
  })

  it('is no change of the document', () => {
    const editor = start()
    foldSections(editor, new Set(['a']))
    expect(editor.can().undo()).toBe(false)
    expect(editor.view.dom.querySelector('[data-section=a]')?.classList.contains('is-folded')).toBe(true)
    expect(editor.view.dom.querySelector('[data-section=a] .section-fold')?.getAttribute('aria-expanded')).toBe('false')
  })
})
