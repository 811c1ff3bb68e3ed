// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, it } from 'vitest'
import { editorExtensions } from '../extensions/extensions.ts'
import { citationRuns } from './citation-runs.ts'

const open: Editor[] = []
/** "I led a ward." with all of it cited, and "Then more." behind it. */
function start(): Editor {
  const element = document.createElement('div')
  document.body.append(element)
  const cited = { type: 'text', text: 'I led a ward.', marks: [{ type: 'citation', attrs: { evidence: ['e1'] } }] }
  const paragraph = { type: 'paragraph', content: [cited, { type: 'text', text: ' Then more.' }] }
  const section = { type: 'section', attrs: { id: 's1', heading: '' }, content: [paragraph] }
  const editor = new Editor({
    element,
    extensions: editorExtensions(() => {}),
    content: { type: 'doc', content: [section] },
  })
  open.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})
const runs = (editor: Editor) =>
  citationRuns(editor.state.doc).map(({ from, to }) => editor.state.doc.textBetween(from, to))
const select = (editor: Editor, from: number, to = from) =>
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)))
const type = (editor: Editor, text: string) => {
  for (const sign of text) editor.view.dispatch(editor.state.tr.insertText(sign))
}
const words = 2

describe('a citation', () => {
  it('survives when its middle, its beginning or its last word is rewritten', () => {
    for (const [from, to, text, result] of [
      [2, 5, 'ran', 'I ran a ward.'],
      [0, 1, 'We', 'We led a ward.'],
      [8, 13, 'clinic.', 'I led a clinic.'],
    ] as const) {
      const editor = start()
      select(editor, words + from, words + to)
      type(editor, text)
      expect(runs(editor)).toEqual([result])
    }
  })

  it('survives when its end is deleted sign by sign and written again', () => {
    const editor = start()
    for (let end = words + 13; end > words + 8; end -= 1) {
      select(editor, end)
      editor.view.dispatch(editor.state.tr.delete(end - 1, end))
    }
    type(editor, 'team.')
    expect(runs(editor)).toEqual(['I led a team.'])
    type(editor, ' New words')
    expect(runs(editor)).toEqual(['I led a team.'])
  })

  it('does not grow with what is typed behind it, and ends where the caret leaves', () => {
    const editor = start()
    select(editor, words + 13)
    type(editor, ' Really')
    expect(runs(editor)).toEqual(['I led a ward.'])
    select(editor, words + 13)
    editor.view.dispatch(editor.state.tr.delete(words + 12, words + 13))
    select(editor, words + 20)
    select(editor, words + 12)
    type(editor, 'x')
    expect(runs(editor)).toEqual(['I led a ward'])
  })

  it('goes when all of it is replaced', () => {
    const editor = start()
    select(editor, words, words + 13)
    type(editor, 'Nothing of it')
    expect(runs(editor)).toEqual([])
  })

  it('is taken back in one undo with the words', () => {
    const editor = start()
    select(editor, words + 8, words + 13)
    type(editor, 'bay.')
    editor.commands.undo()
    expect(runs(editor)).toEqual(['I led a ward.'])
  })
})
