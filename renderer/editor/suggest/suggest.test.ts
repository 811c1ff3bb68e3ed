// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { evidenceOf } from '../../../shared/domain/testing/evidence-of.ts'
import { editorExtensions } from '../extensions/extensions.ts'
import { closeTrigger, openTrigger, triggerIn } from '../extensions/suggest.ts'
import { liveSections } from '../sections/live-sections.ts'
import { citeHere } from './cite-here.ts'
import { citeItems } from './cite-items.ts'
import { insertItems, matchingItems } from './insert-items.ts'

const open: Editor[] = []
function start(words = ''): Editor {
  const element = document.createElement('div')
  document.body.append(element)
  const paragraph = { type: 'paragraph', content: words ? [{ type: 'text', text: words }] : [] }
  const section = { type: 'section', attrs: { id: 's1', heading: 'Wards' }, content: [paragraph] }
  const editor = new Editor({
    element,
    extensions: editorExtensions(() => {}),
    content: { type: 'doc', content: [section] },
  })
  editor.commands.setTextSelection(editor.state.doc.content.size - 2)
  open.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})
function type(editor: Editor, text: string): void {
  for (const sign of text) editor.view.dispatch(editor.state.tr.insertText(sign))
}
const blocks = (editor: Editor) => liveSections(editor.state.doc)[0]?.blocks
const item = (id: string, text: string): Evidence => evidenceOf(text, { id, by: 'hand' })

describe('a menu opens while one types', () => {
  it('at a slash that begins a word, and follows what is typed', () => {
    const editor = start('Ward work')
    type(editor, ' /bul')
    expect(triggerIn(editor.state)).toMatchObject({ kind: 'insert', query: 'bul' })
    type(editor, '/')
    expect(triggerIn(editor.state)).toBeNull()
  })

  it('but not inside and/or, a date or an address', () => {
    for (const text of ['and/or', '3/4', 'https://example.org']) {
      const editor = start()
      type(editor, text)
      expect(triggerIn(editor.state)).toBeNull()
    }
  })

  it('at two square brackets, with several words to search by', () => {
    const editor = start('Led a ward')
    type(editor, '[[night shift')
    expect(triggerIn(editor.state)).toMatchObject({ kind: 'cite', query: 'night shift' })
    type(editor, ']]')
    expect(triggerIn(editor.state)).toBeNull()
  })

  it('and closes when it is left, the sign is deleted, or the caret goes elsewhere', () => {
    const editor = start('Ward')
    type(editor, ' /h')
    closeTrigger(editor)
    type(editor, 'e')
    expect(triggerIn(editor.state)).toBeNull()
    expect(editor.state.doc.textContent).toBe('Ward /he')
    type(editor, ' /')
    editor.commands.setTextSelection(3)
    expect(triggerIn(editor.state)).toBeNull()
  })
})

describe('the slash menu', () => {
  const items = insertItems('5 March 2026')
  const choose = (editor: Editor, name: string) => {
    const typed = triggerIn(editor.state)
    if (typed) items.find((one) => one.name === name)?.run(editor, typed)
  }

  it('finds by name first, then by other words', () => {
    expect(matchingItems(items, 'note').map(({ name }) => name)).toEqual(['Note to self'])
    expect(matchingItems(items, 'star').map(({ name }) => name)).toEqual(['Situation', 'Task', 'Action', 'Result'])
    expect(matchingItems(items, 'h').map(({ name }) => name)[0]).toBe('Heading')
    expect(matchingItems(items, 'zebra')).toEqual([])
  })

  it('turns the block into what was chosen, and one undo takes it back', () => {
    const editor = start('Triage')
    type(editor, ' /bu')
    choose(editor, 'Bullets')
    expect(blocks(editor)).toMatchObject([{ kind: 'bulletList' }])
    expect(editor.state.doc.textContent).toBe('Triage ')
    editor.commands.undo()
    expect(blocks(editor)).toMatchObject([{ kind: 'paragraph' }])
  })

  it('writes the day, begins a note, and marks a part of STAR', () => {
    const editor = start()
    type(editor, '/da')
    choose(editor, 'Date')
    expect(editor.state.doc.textContent).toBe('5 March 2026')
    type(editor, ' /')
    choose(editor, 'Result')
    expect(JSON.stringify(blocks(editor))).toContain('"part":"result"')
    type(editor, ' /')
    choose(editor, 'Note to self')
    type(editor, 'ask Ines')
    expect(JSON.stringify(blocks(editor))).toContain('{"kind":"note"}')
  })

  it('leads on to the evidence', () => {
    const editor = start('Led a ward.')
    type(editor, ' /ev')
    choose(editor, 'Evidence')
    expect(triggerIn(editor.state)).toMatchObject({ kind: 'cite', query: '' })
  })
})

describe('citing while one types', () => {
  const cite = (editor: Editor, evidence: Evidence) => {
    const typed = triggerIn(editor.state)
    if (typed) citeHere(editor, typed, evidence)
  }
  const cited = (editor: Editor) =>
    (blocks(editor) ?? []).flatMap((block) =>
      block.kind !== 'paragraph'
        ? []
        : block.content.flatMap((inline) =>
            inline.kind === 'text'
              ? [[inline.text, inline.marks.flatMap((mark) => (mark.kind === 'citation' ? mark.evidence : []))]]
              : [],
          ),
    )

  it('ties the sentence in front of the caret to it, and no other', () => {
    const editor = start('I nursed. I ran the night shift.')
    type(editor, ' [[night')
    cite(editor, item('e1', 'Ran nights'))
    expect(cited(editor)).toEqual([
      ['I nursed. ', []],
      ['I ran the night shift.', ['e1']],
    ])
  })

  it('keeps what was cited before beside it', () => {
    const editor = start('I ran the night shift.')
    for (const id of ['e1', 'e2', 'e1']) {
      openTrigger(editor, '[[')
      cite(editor, item(id, 'Ran nights'))
    }
    expect(cited(editor)).toEqual([['I ran the night shift.', ['e1', 'e2']]])
  })

  it('writes the evidence’s own words where none stand yet, and goes on uncited', () => {
    const editor = start()
    type(editor, '[[')
    cite(editor, item('e1', 'Ran the night shift.'))
    type(editor, ' More')
    expect(cited(editor)).toEqual([
      ['Ran the night shift.', ['e1']],
      [' More', []],
    ])
    editor.commands.undo()
    expect(editor.state.doc.textContent).toBe('[[')
  })
})

describe('the evidence offered', () => {
  const entry = { id: 'n1', kind: 'work', title: 'Chef', organisation: 'Quay Inn' } as const
  const view = {
    sources: [],
    entries: [{ ...entry, location: null, start: null, end: null, quote: null, doubts: [], source: null }],
    evidence: [
      item('e1', 'Baked bread'),
      { ...item('e2', 'Résumé of pastry classes'), entry: 'n1' },
      item('e3', 'Baked cakes for ninety guests'),
    ],
  } as unknown as LibraryView
  const pair = { requirement: 'r1', evidence: 'e3', strength: 'strong', remark: '' } as const
  const ids = (query: string, requirements: readonly string[]) =>
    citeItems({ view, pairs: [pair], requirements, query }).map(({ evidence }) => evidence.id)

  it('has what is paired with the section first', () => {
    expect(ids('', ['r1'])).toEqual(['e3', 'e1', 'e2'])
    expect(citeItems({ view, pairs: [pair], requirements: ['r1'], query: '' })[0]?.paired).toBe(true)
  })

  it('is found by the beginnings of its words or its entry’s, with or without accents', () => {
    expect(ids('bak', [])).toEqual(['e3', 'e1'])
    expect(ids('guest bak', [])).toEqual(['e3'])
    expect(ids('resume', [])).toEqual(['e2'])
    expect(ids('quay', [])).toEqual(['e2'])
    expect(ids('ked', [])).toEqual([])
  })
})
