// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Section } from '../../../shared/domain/document.ts'
import { shownTable, type TableCell } from '../../../shared/formats/leaving/shown-table.ts'
import { plainText as wordsOf } from '../../../shared/formats/markdown/literal-lines.ts'
import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { anyDocument } from '../../../shared/formats/testing/any-document.ts'
import { toEditor } from '../document/convert.ts'
import { editorExtensions } from '../extensions/extensions.ts'
import { fillEmptySections } from '../extensions/section-guard.ts'
import { liveSections } from '../sections/live-sections.ts'
import { sectionPosition } from '../sections/section-position.ts'
import { cleanPasted } from './clean-pasted.ts'
import { clipboards } from './fixtures/clipboards.ts'
import { textBlocks } from './text-blocks.ts'

const open: Editor[] = []
function start(...texts: string[]): Editor {
  const element = document.createElement('div')
  document.body.append(element)
  const sections = texts.map(
    (words, i): Section => ({
      id: `s${i}`,
      heading: `Part ${i}`,
      group: null,
      requirements: [],
      limit: null,
      blocks: words === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text: words, marks: [] }] }],
    }),
  )
  const whole = { kind: 'statement', title: '', language: 'en', author: '', letter: null, sections } as const
  const editor = new Editor({ element, extensions: editorExtensions(() => {}), content: toEditor(whole) })
  const filled = fillEmptySections(editor.state)
  if (filled) editor.view.dispatch(filled)
  open.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})

/** A clipboard such as the page's events carry. */
function clipboard(given: Readonly<Record<string, string>> = {}) {
  const held = new Map(Object.entries(given))
  return {
    getData: (type: string) => held.get(type) ?? '',
    setData: (type: string, value: string) => held.set(type, value),
    clearData: () => held.clear(),
    get types() {
      return [...held.keys()]
    },
    files: [],
    items: [],
  } as unknown as DataTransfer
}
function send(editor: Editor, kind: 'copy' | 'cut' | 'paste', data: DataTransfer): void {
  const event = new Event(kind, { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'clipboardData', { value: data })
  editor.view.dom.dispatchEvent(event)
}
const select = (editor: Editor, from: number, to = from) =>
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)))
const end = (editor: Editor, id: string) => (sectionPosition(editor.state.doc, id)?.to ?? 0) - 1
const blocks = (editor: Editor, i = 0) => liveSections(editor.state.doc)[i]?.blocks
const html = (editor: Editor, text: string) => send(editor, 'paste', clipboard({ 'text/html': text }))
const plainText = (words: string) => ({ kind: 'text', text: words, marks: [] })
const p = (...content: unknown[]) => ({ kind: 'paragraph', content })

describe('pasting', () => {
  it('from Word keeps lists with their levels and numbers, bold, italic and links, and nothing else', () => {
    const editor = start('')
    select(editor, 2)
    html(editor, clipboards.word)
    const link = { kind: 'text', text: 'triage', marks: [{ kind: 'link', href: 'https://example.org/triage' }] }
    expect(blocks(editor)).toEqual([
      p(
        plainText('I ran the '),
        { kind: 'text', text: 'night ward', marks: [{ kind: 'bold' }] },
        plainText(' for '),
        { kind: 'text', text: 'two years', marks: [{ kind: 'italic' }] },
        plainText('.'),
      ),
      {
        kind: 'bulletList',
        items: [
          {
            content: [
              p(plainText('Trained nine nurses')),
              { kind: 'bulletList', items: [{ content: [p(plainText('on '), link)] }] },
            ],
          },
          { content: [p(plainText('Kept the rota'))] },
        ],
      },
      p(plainText('Then:')),
      {
        kind: 'orderedList',
        start: 3,
        items: [{ content: [p(plainText('Third step'))] }, { content: [p(plainText('Fourth step'))] }],
      },
    ])
  })

  it('from Google Docs keeps the same', () => {
    const editor = start('')
    select(editor, 2)
    html(editor, clipboards.docs)
    const link = { kind: 'text', text: 'the lab', marks: [{ kind: 'link', href: 'https://example.org/lab' }] }
    expect(blocks(editor)).toEqual([
      p(
        plainText('I teach '),
        { kind: 'text', text: 'chemistry', marks: [{ kind: 'bold' }] },
        { kind: 'text', text: ' and physics', marks: [{ kind: 'italic' }] },
        plainText('.'),
      ),
      {
        kind: 'bulletList',
        items: [
          {
            content: [
              p(plainText('Wrote the syllabus')),
              { kind: 'bulletList', items: [{ content: [p(plainText('with '), link)] }] },
            ],
          },
          { content: [p(plainText('Ran the club'))] },
        ],
      },
    ])
  })

  it('from Word on the web makes its boxes lists again, with their levels and numbers', () => {
    expect(cleanPasted(clipboards.wordOnline)).toBe(
      '<div><p><strong>I ran the kitchen</strong> for two years. </p></div>' +
        '<ul><li><p>Cooked for ninety </p><ul><li><p>every night</p></li></ul></li><li><p>Trained four</p></li></ul>' +
        '<div><p>Then:</p></div><ol><li><p>Bought</p></li><li><p>Sold</p></li></ol>',
    )
  })

  it.each([
    ['libre', '<p><b>I taught</b> music.</p><ul><li><p>Piano</p><ul><li><p>to beginners</p></li></ul></li></ul>'],
    ['mail', '<div>Dear Jo,<div>I ran the shop.</div><div><ul><li>Sold</li><li>Bought</li></ul></div></div>'],
    ['mac', '<p><b>Welded</b> gates. </p><ul><li>For a school</li></ul>'],
    ['assistant', '<p>I led a <strong>team</strong>.</p><ol><li><p>Planned rotas</p></li></ol><h3>Later</h3>'],
    ['viewer', '<p>I designed a</p><p>sensor network.</p><ul><li>Built <b>it</b></li><li>Ran it</li></ul>'],
  ] as const)('from other programs (%s) keeps the words and their lists', (from, kept) =>
    expect(cleanPasted(clipboards[from])).toBe(kept),
  )

  it('from a web page takes no script, picture, hidden text, unsafe link or forged citation', () => {
    const editor = start('')
    select(editor, 2)
    html(editor, clipboards.web)
    const json = JSON.stringify(blocks(editor))
    expect(blocks(editor)?.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'quote', 'paragraph', 'paragraph'])
    for (const forbidden of ['javascript', 'http://', 'alert', 'Ignore all', 'citation', 'vouched', 'pixel', 'Share'])
      expect(json).not.toContain(forbidden)
    for (const kept of ['mailto:jo@example.org', 'this', 'that', '"bold"', '"italic"', 'Won a medal'])
      expect(json).toContain(kept)
  })

  it('keeps a table whose columns are named, and of any other takes a row as a line', () => {
    const editor = start('')
    select(editor, 2)
    html(editor, clipboards.table)
    const [block] = blocks(editor) ?? []
    const table = block?.kind === 'paragraph' ? shownTable(block.content) : null
    const words = (cells: readonly TableCell[] = []) => cells.map((cell) => wordsOf(cell))
    expect(words(table?.header ?? [])).toEqual(['Year', 'Role'])
    expect(table?.rows.map(words)).toEqual([
      ['2019', 'Welder, Quayside Yard | Hull'],
      ['2021', 'Foreman'],
    ])
    expect(cleanPasted(clipboards.wordTable)).toContain('<p>| Year | Role |<br>| --- | --- |<br>| 2019 | Welder |</p>')
    expect(cleanPasted(clipboards.layout)).toBe('<p>First.</p><ul><li>One</li></ul>')
    expect(cleanPasted(clipboards.cvTable)).toBe(
      '<p>2019–2021 · <b>Welder</b>, Quayside Yard</p><ul><li>Built hulls</li><li>Trained four</li></ul><p>2017–2019 · Fitter</p>',
    )
  })

  it('over several sections empties what was selected and merges none', () => {
    const editor = start('First answer.', 'Second answer.', 'Third answer.')
    select(editor, 2 + 6, (sectionPosition(editor.state.doc, 's1')?.from ?? 0) + 1 + 7)
    html(editor, '<p>New one.</p><p>And two.</p>')
    const sections = liveSections(editor.state.doc)
    expect(sections.map(({ id }) => id)).toEqual(['s0', 's1', 's2'])
    expect(sections.map((one) => sectionText(one).text)).toEqual([
      'First New one.\nAnd two.',
      'answer.',
      'Third answer.',
    ])
    editor.commands.undo()
    expect(liveSections(editor.state.doc).map((one) => sectionText(one).text)[1]).toBe('Second answer.')
  })

  it('of plain text makes lists of lines behind bullets', () => {
    expect(textBlocks('Skills\r\n• Welding\n• Fitting\n\n- a dash\nEnd')).toEqual([
      { kind: 'paragraph', text: 'Skills' },
      { kind: 'bullets', items: ['Welding', 'Fitting'] },
      { kind: 'paragraph', text: '- a dash' },
      { kind: 'paragraph', text: 'End' },
    ])
    expect(textBlocks('- one\n- two')).toEqual([{ kind: 'bullets', items: ['one', 'two'] }])
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const said = textBlocks(text).flatMap((block) => (block.kind === 'bullets' ? block.items : [block.text]))
        expect(said.join('').replace(/[\s•●▪◦‣·–*-]/gu, '')).toBe(text.replace(/[\s•●▪◦‣·–*-]/gu, ''))
      }),
    )
  })

  it('an address over words makes them a link', () => {
    const editor = start('See my page.')
    select(editor, 6, 13)
    send(editor, 'paste', clipboard({ 'text/plain': 'https://example.org/me' }))
    expect(JSON.stringify(blocks(editor))).toContain('"text":"my page","marks":[{"kind":"link"')
  })

  it('never throws, whatever the page', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<ul>',
            '<li>',
            '</ul>',
            '<table><tr><td>',
            '</table>',
            '<b style="font-weight:normal">',
            '</b>',
            '<br>',
            '<a href="x">',
            '</a>',
            'words ',
            '<!-- c -->',
            "<p style='mso-list:l0 level2 lfo1'>",
            '<h5>',
            '<div>',
            '</div>',
          ),
          { maxLength: 30 },
        ),
        (pieces) => {
          const cleaned = cleanPasted(pieces.join(''))
          expect(cleaned).not.toMatch(/style=|class=|<!--/u)
        },
      ),
    )
  })
})

describe('copying', () => {
  it('gives others clean text without notes and citations, and the app everything', () => {
    const editor = start('I led it.', '')
    editor.commands.insertContentAt(end(editor, 's0'), [
      { type: 'text', text: ' Twice', marks: [{ type: 'bold' }, { type: 'citation', attrs: { evidence: ['e1'] } }] },
      { type: 'text', text: ' add when', marks: [{ type: 'note' }] },
    ])
    const copied = blocks(editor, 0)
    select(editor, 2, end(editor, 's0'))
    const data = clipboard()
    send(editor, 'copy', data)
    expect(data.getData('text/plain')).toBe('I led it. Twice')
    expect(data.getData('text/html')).toBe('<p>I led it.<strong> Twice</strong></p>')
    select(editor, end(editor, 's1'))
    send(editor, 'paste', data)
    expect(blocks(editor, 1)).toEqual(copied)
  })

  it('and cutting over several sections empties each and keeps them', () => {
    const editor = start('First answer.', 'Second answer.')
    select(editor, 8, (sectionPosition(editor.state.doc, 's1')?.from ?? 0) + 7)
    const data = clipboard()
    send(editor, 'cut', data)
    expect(data.getData('text/plain')).toBe('answer.\n\nSecond')
    expect(liveSections(editor.state.doc).map((one) => sectionText(one).text)).toEqual(['First ', ' answer.'])
  })

  it('numbers lists, indents nested ones, and drops an item that only held a note', () => {
    const editor = start('')
    const item = (text: string, ...more: object[]) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...more],
    })
    const note = {
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'hm', marks: [{ type: 'note' }] }] }],
    }
    editor.commands.insertContentAt(1, [
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [item('Three', { type: 'bulletList', content: [item('in it')] }), item('Four')],
      },
      { type: 'bulletList', content: [note, item('Last')] },
    ])
    editor.commands.selectAll()
    const data = clipboard()
    send(editor, 'copy', data)
    expect(data.getData('text/plain').trim()).toBe('3. Three\n  - in it\n4. Four\n\n- Last')
  })
})

describe('a document in the live editor', () => {
  it('is unchanged by being opened and read, whatever it holds', () => {
    fc.assert(
      fc.property(anyDocument, (whole) => {
        const element = document.createElement('div')
        const editor = new Editor({
          element,
          extensions: editorExtensions(() => {}),
          content: toEditor(whole),
          enableContentCheck: true,
        })
        const before = editor.schema.nodeFromJSON(toEditor(whole))
        const same = editor.state.doc.eq(before)
        const filled = fillEmptySections(editor.state)
        if (filled) editor.view.dispatch(filled)
        const said = liveSections(editor.state.doc).map((one) => sectionText(one).text)
        editor.destroy()
        expect(same).toBe(true)
        expect(said).toEqual(whole.sections.map((one) => sectionText(one).text))
      }),
      { numRuns: 60 },
    )
  })
})
