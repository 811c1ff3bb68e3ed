// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Inline } from '../../../shared/domain/document.ts'
import { toEditor } from '../document/convert.ts'
import { editorExtensions } from '../extensions/extensions.ts'
import { spellingIn } from '../extensions/spelling-marks.ts'
import { dictionaryWords } from './dictionary-words.ts'
import { englishOf } from './english-of.ts'
import { ignoreMark } from './ignore-mark.ts'
import { isEnglish } from './is-english.ts'
import type { SpellingAnswer, SpellingIssue, SpellingQuestion, SpellingSetup } from './issue.ts'
import { lookOver } from './look-over.ts'
import { createSpeller, type SpellingWorker } from './speller.ts'
import { dropSpelling, fixSpelling, spellingAt } from './spelling-acts.ts'
import { worthTelling } from './worth-telling.ts'

const setup: SpellingSetup = { english: 'british', words: ['Oakmoor'] }

/** A worker that knows one wrong word, "teh", and counts what it is asked. */
function scripted() {
  const asked: SpellingQuestion[] = []
  let listener: ((event: MessageEvent<SpellingAnswer>) => void) | null = null
  let ended = 0
  const answer = ({ id, texts }: SpellingQuestion) =>
    listener?.(new MessageEvent('message', { data: { id, found: texts.map(wrong) } }))
  const worker = {
    postMessage(question: SpellingQuestion) {
      asked.push(question)
      queueMicrotask(() => answer(question))
    },
    terminate: () => {
      ended += 1
    },
    addEventListener(kind: string, listen: typeof listener) {
      if (kind === 'message') listener = listen
    },
  } as unknown as SpellingWorker
  return { worker, asked, ended: () => ended }
}
const wrong = (text: string): SpellingIssue[] =>
  [...text.matchAll(/\bteh\b/gu)].map(({ index }) => issue(index, 'teh', ['the']))
const issue = (start: number, said: string, fixes: readonly string[] = []): SpellingIssue => ({
  start,
  end: start + said.length,
  kind: 'spelling',
  said,
  why: '',
  fixes,
})

const open: Editor[] = []
function start(...content: Inline[]): Editor {
  const element = document.createElement('div')
  document.body.append(element)
  const section = { id: 's', heading: '', group: null, requirements: [], limit: null }
  const sections = [{ ...section, blocks: [{ kind: 'paragraph', content } as const] }]
  const whole = { kind: 'statement', title: '', language: 'en', author: '', letter: null, sections } as const
  const editor = new Editor({ element, extensions: editorExtensions(() => {}), content: toEditor(whole) })
  open.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})
const text = (words: string, ...marks: Extract<Inline, { kind: 'text' }>['marks']): Inline => ({
  kind: 'text',
  text: words,
  marks,
})
const look = (editor: Editor, ignored = new Set<string>()) =>
  lookOver(
    editor,
    createSpeller(() => scripted().worker),
    { setup, ignored },
  )
const quoted = (editor: Editor) =>
  spellingIn(editor.state).map(({ from, to }) => editor.state.doc.textBetween(from, to))

describe('the speller', () => {
  it('asks about each text once, and tells its worker the setup once', async () => {
    const { worker, asked } = scripted()
    const speller = createSpeller(() => worker)
    await speller.look(setup, ['teh ward', 'a ward', 'teh ward'])
    const again = await speller.look({ ...setup, words: ['Oakmoor'] }, ['teh ward', 'teh bay'])
    expect(again?.map((found) => found.length)).toEqual([1, 1])
    expect(asked.map(({ texts }) => texts)).toEqual([['teh ward', 'a ward'], ['teh bay']])
    expect(asked.map((question) => question.setup !== undefined)).toEqual([true, false])
  })

  it('asks afresh when a word was learned', async () => {
    const { worker, asked } = scripted()
    const speller = createSpeller(() => worker)
    await speller.look(setup, ['teh ward'])
    await speller.look({ ...setup, words: ['Oakmoor', 'teh'] }, ['teh ward'])
    expect(asked.map((question) => question.setup?.words)).toEqual([['Oakmoor'], ['Oakmoor', 'teh']])
  })

  it('starts its worker when first needed, and again after a rest', async () => {
    const made: ReturnType<typeof scripted>[] = []
    const speller = createSpeller(() => {
      const one = scripted()
      made.push(one)
      return one.worker
    })
    expect(made.length).toBe(0)
    await speller.look(setup, ['teh'])
    speller.rest()
    expect(made[0]?.ended()).toBe(1)
    await speller.look(setup, ['teh bay'])
    expect(made.length).toBe(2)
    expect(made[1]?.asked[0]?.setup).toEqual(setup)
  })
})

describe('a document that is looked over', () => {
  it('has its wrong words underlined, across bold, breaks and emoji', async () => {
    const editor = start(
      text('🎉 In teh ward '),
      text('I led teh', { kind: 'bold' }),
      { kind: 'break' },
      text('teh team'),
    )
    await look(editor)
    expect(quoted(editor)).toEqual(['teh', 'teh', 'teh'])
  })

  it('is not judged by its notes, which never leave', async () => {
    const editor = start(text('In teh ward '), text('teh figures?', { kind: 'note' }))
    await look(editor)
    expect(quoted(editor)).toEqual(['teh'])
  })

  it('loses a mark once its words are edited, and keeps the others in place', async () => {
    const editor = start(text('In teh ward teh bay'))
    await look(editor)
    const [first] = spellingIn(editor.state)
    if (first) editor.view.dispatch(editor.state.tr.insertText('x', first.to))
    expect(quoted(editor)).toEqual(['teh'])
    editor.commands.insertContentAt(2, 'Here. ')
    expect(quoted(editor)).toEqual(['teh'])
  })

  it('takes a fix in one change that one undo takes back; what the words carried stays', async () => {
    const editor = start(text('I led '), text('teh ward', { kind: 'citation', evidence: ['e1'] }))
    await look(editor)
    const at = spellingAt(editor, 9)
    if (at) fixSpelling(editor, at, 'the')
    expect(editor.getJSON()).toMatchObject({
      content: [{ content: [{ content: [{ text: 'I led ' }, { text: 'the ward', marks: [{ type: 'citation' }] }] }] }],
    })
    expect(quoted(editor)).toEqual([])
    editor.commands.undo()
    expect(editor.state.doc.textContent).toBe('I led teh ward')
    expect(editor.can().undo()).toBe(false)
  })

  it('is left alone where the person said so, whatever is written elsewhere', async () => {
    const editor = start(text('In teh ward and in teh bay'))
    await look(editor)
    const [first] = spellingIn(editor.state)
    const mark = first ? ignoreMark(first.text, first.issue) : ''
    dropSpelling(editor, ({ from }) => from === first?.from)
    expect(quoted(editor).length).toBe(1)
    editor.commands.insertContentAt(2, 'Yes. ')
    await look(editor, new Set([mark]))
    expect(spellingIn(editor.state).map(({ from }) => editor.state.doc.textBetween(from, from + 7))).toEqual([
      'teh bay',
    ])
    expect(mark).not.toContain('teh')
  })
})

describe('what counts as wrong', () => {
  it('is no abbreviation in capitals, no word with digits, and nothing in another language', () => {
    expect(
      worthTelling('The ITU and PCs ran A1c tests', [issue(4, 'ITU'), issue(12, 'PCs'), issue(20, 'A1c')]),
    ).toEqual([])
    const german = 'Leitung der Station mit neun Pflegekräften'
    const unknown = ['Leitung', 'Station', 'neun'].map((word) => issue(german.indexOf(word), word))
    expect(worthTelling(german, unknown)).toEqual([])
    expect(worthTelling('Led a ward with recieved gifts', [issue(16, 'recieved')]).length).toBe(1)
  })

  it('goes by the English that was set, then the document’s, then how its texts are spelled, then the computer’s', () => {
    const of = (document: string, computer: string, ...texts: string[]) =>
      englishOf('auto', { document, computer, texts })
    expect(englishOf('american', { document: 'en-GB', computer: 'en-GB', texts: [] })).toBe('american')
    expect(of('en-US', 'en-GB', 'colour')).toBe('american')
    expect(of('en', 'en-US', 'We organised the programme', 'a color')).toBe('british')
    expect(of('en', 'en-GB', 'I organized the center')).toBe('american')
    expect(of('en', 'en-AU', 'I organised it')).toBe('australian')
    expect(of('en', 'en-AU')).toBe('australian')
    expect(of('en', 'de-DE')).toBe('british')
    expect(['en', 'en-GB', 'EN-us', 'de', 'enm', ''].map(isEnglish)).toEqual([true, true, true, false, false, false])
  })

  it('knows the names of the library and of the posting, not the words that open a sentence', () => {
    const entry = { kind: 'work', title: 'Kommis', organisation: 'Gasthof Brückl', location: null } as const
    const evidence = [{ text: 'Recieved the Starfield medal for the eTendering work with Oakmoor.' }]
    const view = { entries: [entry], evidence } as unknown as Parameters<typeof dictionaryWords>[0]
    const posting = { text: 'Tehh work at our Quillport office.', company: 'Zorvex', role: 'Chef', place: null }
    const words = dictionaryWords(view, posting)
    for (const name of ['Kommis', 'Gasthof', 'Brückl', 'Starfield', 'eTendering', 'Oakmoor', 'Quillport', 'Zorvex'])
      expect(words).toContain(name)
    expect(words).not.toContain('Recieved')
    expect(words).not.toContain('Tehh')
  })
})
