// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { DocumentBlock, Inline, Section } from '../../../shared/domain/document.ts'
import { toEditor } from '../document/convert.ts'
import { editorExtensions } from '../extensions/extensions.ts'
import { foundIn } from '../extensions/find-marks.ts'
import { liveSections } from '../sections/live-sections.ts'
import { leaveSearch, replaceAll, replaceMatch, startSearch, stepMatch } from './find-acts.ts'
import { type FindOptions, findPattern } from './find-pattern.ts'

const plain: FindOptions = { sameCase: false, wholeWord: false }
const text = (words: string, ...marks: Extract<Inline, { kind: 'text' }>['marks']): Inline => ({
  kind: 'text',
  text: words,
  marks,
})
const paragraph = (...content: Inline[]): DocumentBlock => ({ kind: 'paragraph', content })
const section = (id: string, heading: string, ...blocks: DocumentBlock[]): Section => ({
  id,
  heading,
  group: null,
  requirements: [],
  limit: null,
  blocks,
})
const sections = [
  section('a', 'Working at Harbour Hotel', paragraph(text('Harbour Hotel taught me pastry. A harbour view too.'))),
  section(
    'b',
    'Kitchens',
    paragraph(text('At '), text('Harbour', { kind: 'bold' }), text(' Hotel', { kind: 'citation', evidence: ['e1'] })),
    {
      kind: 'bulletList',
      items: [{ content: [paragraph(text('Not the harbours.'), { kind: 'break' }, text('Hotel'))] }],
    },
  ),
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
const seek = (editor: Editor, query: string, options = plain) => {
  startSearch(editor, findPattern(query, options))
  return foundIn(editor.state).matches.length
}
const said = (editor: Editor) =>
  liveSections(editor.state.doc).flatMap(({ heading, blocks }) => [heading, JSON.stringify(blocks)])

describe('searching the document', () => {
  it('finds words in headings and text, whatever their case, across bold and citations', () => {
    const editor = start()
    expect(seek(editor, 'harbour hotel')).toBe(3)
    expect(seek(editor, 'harbour')).toBe(5)
    expect(seek(editor, 'Harbour', { ...plain, sameCase: true })).toBe(3)
    expect(seek(editor, 'harbour', { ...plain, wholeWord: true })).toBe(4)
    expect(seek(editor, 'harbours. hotel')).toBe(1)
    expect(seek(editor, 'Berth')).toBe(0)
    expect(seek(editor, '  ')).toBe(0)
  })

  it('goes round and round, from the caret on', () => {
    const editor = start()
    editor.commands.setTextSelection(editor.state.doc.child(0).nodeSize + 2)
    seek(editor, 'harbour')
    expect(foundIn(editor.state).at).toBe(3)
    stepMatch(editor, 1)
    stepMatch(editor, 1)
    expect(foundIn(editor.state).at).toBe(0)
    stepMatch(editor, -1)
    expect(foundIn(editor.state).at).toBe(4)
    leaveSearch(editor)
    const { from, to } = editor.state.selection
    expect(editor.state.doc.textBetween(from, to)).toBe('harbour')
    expect(foundIn(editor.state).matches).toEqual([])
  })

  it('takes straight and curly quotation marks for the same, and signs of patterns as they are', () => {
    expect(findPattern("owner's", plain)?.test('the owner’s key')).toBe(true)
    expect(findPattern('“key”', plain)?.test('a "key"')).toBe(true)
    expect(findPattern('a.b', plain)?.test('axb')).toBe(false)
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), (words) => {
        const pattern = findPattern(words, { sameCase: true, wholeWord: false })
        return words.trim() === '' ? pattern === null : (pattern?.test(`before ${words} after`) ?? false)
      }),
    )
  })

  it('keeps up with what is typed', () => {
    const editor = start()
    expect(seek(editor, 'pastry')).toBe(1)
    editor.commands.insertContentAt(2, 'pastry ')
    expect(foundIn(editor.state).matches.length).toBe(2)
  })
})

describe('replacing', () => {
  it('changes all in one act that one undo takes back; sections stay as they are and marks are kept', () => {
    const editor = start()
    const before = said(editor)
    seek(editor, 'harbour')
    expect(replaceAll(editor, 'Quay')).toBe(5)
    expect(liveSections(editor.state.doc).map(({ id, heading }) => [id, heading])).toEqual([
      ['a', 'Working at Quay Hotel'],
      ['b', 'Kitchens'],
    ])
    expect(said(editor).join()).toContain('{"kind":"text","text":"Quay","marks":[{"kind":"bold"}]}')
    expect(said(editor).join()).toContain('"kind":"citation"')
    editor.commands.undo()
    expect(said(editor)).toEqual(before)
  })

  it('changes one and goes on to the next', () => {
    const editor = start()
    seek(editor, 'Hotel')
    replaceMatch(editor, 'Inn')
    expect(editor.state.doc.child(0).textContent).toContain('Harbour Inn taught')
    expect(foundIn(editor.state).matches.length).toBe(3)
    expect(foundIn(editor.state).at).toBe(1)
  })

  it('with nothing takes the words out, but never a whole heading', () => {
    const editor = start()
    seek(editor, 'Kitchens')
    replaceAll(editor, '')
    expect(editor.state.doc.child(1).attrs.heading).toBe('Kitchens')
    seek(editor, ' pastry')
    replaceAll(editor, '')
    expect(editor.state.doc.child(0).textContent).toContain('taught me.')
  })
})
