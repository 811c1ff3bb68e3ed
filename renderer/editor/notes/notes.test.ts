// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Document, DocumentBlock, Inline } from '../../../shared/domain/document.ts'
import { toEditor } from '../document/convert.ts'
import { editorExtensions } from '../extensions/extensions.ts'
import { keepNoteAsText, resolveNote, toggleNote } from './note-acts.ts'
import { notesIn } from './notes-in.ts'
import { placeInNotes } from './show-note.ts'

const text = (words: string, ...marks: Extract<Inline, { kind: 'text' }>['marks']): Inline => ({
  kind: 'text',
  text: words,
  marks,
})
const note = { kind: 'note' } as const
const paragraph = (...content: Inline[]): DocumentBlock => ({ kind: 'paragraph', content })
const blocks: readonly DocumentBlock[] = [
  paragraph(
    text('I led the audit. '),
    text('add the ', note),
    text('year', note, { kind: 'bold' }),
    text(' It went well.'),
  ),
  {
    kind: 'bulletList',
    items: [{ content: [paragraph(text('Trained staff'))] }, { content: [paragraph(text('my weak spot', note))] }],
  },
]

const open: Editor[] = []
function start(content: readonly DocumentBlock[] = blocks): Editor {
  const element = document.createElement('div')
  document.body.append(element)
  const section = { id: 's', heading: 'Audits', group: null, requirements: [], limit: null, blocks: [...content] }
  const whole: Document = {
    kind: 'statement',
    title: '',
    language: 'en',
    author: '',
    letter: null,
    sections: [section],
  }
  const editor = new Editor({ element, extensions: editorExtensions(() => {}), content: toEditor(whole) })
  open.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})
const at = (editor: Editor, i: number) => {
  const found = notesIn(editor.state.doc)[i]
  if (!found) throw new Error('no such note')
  return found
}

describe('notes to self', () => {
  it('are listed in order with the heading they stand under, partly bold or not', () => {
    expect(notesIn(start().state.doc).map((one) => [one.text, one.section])).toEqual([
      ['add the year', 'Audits'],
      ['my weak spot', 'Audits'],
    ])
  })

  it('are found by the offsets of all notes of a section, as a search gives them', () => {
    const { doc } = start().state
    const words = (start: number, end: number) => {
      const place = placeInNotes(doc, { section: 's', start, end })
      return place && doc.textBetween(place.from, place.to)
    }
    const all = 'add the year\nmy weak spot'
    for (const word of ['add', 'the year', 'weak', 'spot'])
      expect(words(all.indexOf(word), all.indexOf(word) + word.length)).toBe(word)
    expect(words(all.length + 1, all.length + 2)).toBeNull()
    expect(placeInNotes(doc, { section: 'gone', start: 0, end: 1 })).toBeNull()
  })

  it('go when they are resolved, with the bullet that held nothing else, and come back with one undo', () => {
    const editor = start()
    resolveNote(editor, at(editor, 0))
    expect(editor.state.doc.textContent).toContain('I led the audit. It went well.')
    resolveNote(editor, at(editor, 0))
    expect(editor.state.doc.child(0).child(1).childCount).toBe(1)
    editor.commands.undo()
    expect(notesIn(editor.state.doc).map((one) => one.text)).toEqual(['my weak spot'])
  })

  it('become text when they are none', () => {
    const editor = start()
    keepNoteAsText(editor, at(editor, 1))
    expect(notesIn(editor.state.doc).length).toBe(1)
    expect(editor.state.doc.textContent).toContain('my weak spot')
  })

  it('begin by key behind a space and end by the same key, so that writing goes on as text', () => {
    const editor = start([paragraph(text('I led it.'))])
    editor.commands.setTextSelection(editor.state.doc.content.size - 2)
    toggleNote(editor)
    editor.view.dispatch(editor.state.tr.insertText('when?'))
    toggleNote(editor)
    editor.view.dispatch(editor.state.tr.insertText('Then more.'))
    expect(editor.state.doc.textContent).toBe('I led it. when? Then more.')
    expect(notesIn(editor.state.doc).map((one) => one.text)).toEqual(['when?'])
  })
})
