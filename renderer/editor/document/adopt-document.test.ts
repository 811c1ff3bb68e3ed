// @vitest-environment jsdom

import { afterEach, describe, expect, it } from 'vitest'
import type { StoredDocument } from '../../../shared/contract/documents.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { closeEditor, editorOf } from '../open-editor.ts'
import { createWritingSession, type WritingSession } from '../writing-session.ts'
import { adoptDocument } from './adopt-document.ts'

const section = (id: string, text: string): Document['sections'][number] => ({
  id,
  heading: `About ${id}`,
  group: null,
  requirements: [`r-${id}`],
  limit: null,
  blocks: text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [] }] }],
})
const statement: Document = {
  kind: 'statement',
  title: 'Ward sister',
  language: 'en',
  author: 'Ana Kovač',
  letter: null,
  sections: [section('a', 'I led a ward.'), section('b', ''), section('c', 'I train nurses.')],
}
const stored = (revision: number, document: Document): StoredDocument => ({
  application: 'one',
  revision,
  savedAt: '2026-03-05T10:00:00.000Z',
  document,
})

const open: WritingSession[] = []
function start() {
  const session = createWritingSession(stored(1, statement), {
    save: async (revision, document) => ({ saved: true, stored: stored(revision + 1, document) }),
    onSaved: () => {},
    takeOver: async () => 0,
  })
  const editor = editorOf(session)
  session.editor.set(editor)
  open.push(session)
  return { session, editor }
}
afterEach(() => {
  for (const session of open.splice(0)) {
    session.saver.stop()
    closeEditor(session)
  }
})

const frame = { sender: [], recipient: [], date: '', salutation: 'Dear all,', closing: '', signature: '' }
const letter: Document = {
  ...statement,
  kind: 'letter',
  title: 'Letter',
  letter: frame,
  headings: 'hidden',
  limit: { pages: 1 },
  sections: [section('o', ''), section('c', 'I train nurses.'), section('a', 'I led two wards.')],
}

describe('what is stored now', () => {
  it('takes the place of what was written, and nothing is left to save', () => {
    const { session } = start()
    adoptDocument(session, stored(7, letter))
    expect(session.read()).toEqual(letter)
    expect(session.kind.get()).toBe('letter')
    expect(session.shape.get().map(({ id }) => id)).toEqual(['o', 'c', 'a'])
    expect(session.saver.revision()).toBe(7)
    expect(session.saver.state.get().kind).toBe('saved')
  })

  it('is one step of undo, kind, title, letter and limit with it, and what was typed before can still be undone', () => {
    const { session, editor } = start()
    editor.view.dispatch(editor.state.tr.insertText('Now: ', 2))
    const typed = session.read()
    adoptDocument(session, stored(7, letter))
    editor.commands.undo()
    expect(session.read()).toEqual(typed)
    expect(session.saver.state.get().kind).toBe('unsaved')
    editor.commands.undo()
    expect(session.read()).toEqual(statement)
    editor.commands.redo()
    editor.commands.redo()
    expect(session.read()).toEqual(letter)
  })

  it('leaves a title alone that was changed after the step before', () => {
    const { session, editor } = start()
    session.title.set('Sister')
    adoptDocument(session, stored(7, letter))
    editor.commands.undo()
    expect(session.read()).toEqual({ ...statement, title: 'Sister' })
  })

  it('keeps the sections that did not change as they are, and the caret in them', () => {
    const { session, editor } = start()
    const at = editor.state.doc.content.size - 3
    editor.commands.setTextSelection(at)
    const last = editor.state.doc.lastChild
    const sections = [section('a', 'I led a ward for years.'), ...statement.sections.slice(1)]
    adoptDocument(session, stored(2, { ...statement, sections }))
    expect(editor.state.doc.lastChild).toBe(last)
    expect(editor.state.selection.from).toBe(at + ' for years'.length)
  })

  it('is shown when the editor is opened, where none was', () => {
    const session = createWritingSession(stored(1, statement), {
      save: async (revision, document) => ({ saved: true, stored: stored(revision + 1, document) }),
      onSaved: () => {},
      takeOver: async () => 0,
    })
    adoptDocument(session, stored(7, letter))
    expect(session.read()).toEqual(letter)
    const editor = editorOf(session)
    expect(editor.state.doc.childCount).toBe(3)
    closeEditor(session)
  })
})
