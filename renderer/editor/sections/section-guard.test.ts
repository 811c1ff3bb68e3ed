// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { AllSelection, TextSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, it } from 'vitest'
import type { Document } from '../../../shared/domain/document.ts'
import { acceptProposal } from '../accept-proposal.ts'
import { toEditor } from '../document/convert.ts'
import { editorExtensions } from '../extensions/extensions.ts'
import { fillEmptySections } from '../extensions/section-guard.ts'
import { liveSections } from './live-sections.ts'
import { sectionPosition } from './section-position.ts'

const section = (id: string, text: string): Document['sections'][number] => ({
  id,
  heading: `About ${id}`,
  group: null,
  requirements: [],
  limit: null,
  blocks: text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [] }] }],
})
const document: Document = {
  kind: 'statement',
  title: 'Statement',
  language: 'en',
  author: 'Ana Kovač',
  letter: null,
  sections: [section('a', 'First answer.'), section('b', 'Second answer.'), section('c', '')],
}

const open: Editor[] = []
function start(): Editor {
  const element = globalThis.document.createElement('div')
  globalThis.document.body.append(element)
  const editor = new Editor({ element, extensions: editorExtensions(() => {}), content: toEditor(document) })
  const filled = fillEmptySections(editor.state)
  if (filled) editor.view.dispatch(filled.setMeta('addToHistory', false))
  open.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})

const ids = (editor: Editor) => liveSections(editor.state.doc).map(({ id }) => id)
const texts = (editor: Editor) => {
  const all: string[] = []
  editor.state.doc.forEach((node) => {
    all.push(node.textContent)
  })
  return all
}
function press(editor: Editor, key: string, more: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  if (!editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event))) return
}
const select = (editor: Editor, from: number, to = from) =>
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)))

describe('sections in the editor', { timeout: 30_000 }, () => {
  it('are not merged by Backspace at the start of one', () => {
    const editor = start()
    select(editor, (sectionPosition(editor.state.doc, 'b')?.from ?? 0) + 1)
    press(editor, 'Backspace')
    expect(ids(editor)).toEqual(['a', 'b', 'c'])
    expect(texts(editor)).toEqual(['First answer.', 'Second answer.', ''])
  })

  it('are emptied, not removed, when everything is selected and deleted', () => {
    const editor = start()
    editor.view.dispatch(editor.state.tr.setSelection(new AllSelection(editor.state.doc)))
    press(editor, 'Backspace')
    expect(ids(editor)).toEqual(['a', 'b', 'c'])
    expect(texts(editor)).toEqual(['', '', ''])
    editor.commands.undo()
    expect(texts(editor)).toEqual(['First answer.', 'Second answer.', ''])
  })

  it('keep what lies outside a selection over two of them', () => {
    const editor = start()
    const [a, b] = [sectionPosition(editor.state.doc, 'a'), sectionPosition(editor.state.doc, 'b')]
    select(editor, (a?.from ?? 0) + 7, (b?.from ?? 0) + 8)
    editor.view.someProp('handleTextInput', (handle) => handle(editor.view, 0, 0, 'X', () => editor.state.tr))
    expect(ids(editor)).toEqual(['a', 'b', 'c'])
    expect(texts(editor)).toEqual(['First X', 'answer.', ''])
  })

  it('are not repeated by copying all and pasting into one', () => {
    const editor = start()
    const all = new Slice(editor.state.doc.content, 0, 0)
    select(editor, (sectionPosition(editor.state.doc, 'c')?.from ?? 0) + 1)
    let pasted = all
    editor.view.someProp('transformPasted', (change) => {
      pasted = change(pasted, editor.view, false)
    })
    editor.view.dispatch(editor.state.tr.replaceSelection(pasted))
    expect(ids(editor)).toEqual(['a', 'b', 'c'])
    expect(texts(editor)[2]).toBe('First answer.Second answer.')
  })

  it('refuse any change that would remove one', () => {
    const editor = start()
    editor.view.dispatch(editor.state.tr.delete(0, editor.state.doc.child(0).nodeSize))
    expect(ids(editor)).toEqual(['a', 'b', 'c'])
  })

  it('select only their own text with select all', () => {
    const editor = start()
    const b = sectionPosition(editor.state.doc, 'b')
    select(editor, (b?.from ?? 0) + 3)
    press(editor, 'a', { ctrlKey: true })
    const { from, to } = editor.state.selection
    expect(editor.state.doc.textBetween(from, to)).toBe('Second answer.')
  })

  it('take a proposal in one change that one undo takes back', () => {
    const editor = start()
    const sentences = [{ text: 'Led a ward.', evidence: ['e1'], findings: [] }]
    for (const id of ['c', 'a'])
      expect(acceptProposal(editor, { section: id, bullets: true, sentences, replaces: false })).toBe(true)
    expect(texts(editor)).toEqual(['First answer.Led a ward.', 'Second answer.', 'Led a ward.'])
    editor.commands.undo()
    expect(texts(editor)).toEqual(['First answer.', 'Second answer.', 'Led a ward.'])
    editor.commands.undo()
    expect(texts(editor)).toEqual(['First answer.', 'Second answer.', ''])
  })
})
