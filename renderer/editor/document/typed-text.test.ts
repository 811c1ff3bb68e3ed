// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, it } from 'vitest'
import { citationRuns } from '../citations/citation-runs.ts'
import { editorExtensions } from '../extensions/extensions.ts'

const open: Editor[] = []
function start(spellcheck: boolean): Editor {
  const element = document.createElement('div')
  document.body.append(element)
  const cited = { type: 'text', text: 'I led a ward.', marks: [{ type: 'citation', attrs: { evidence: ['e1'] } }] }
  const section = (id: string, content: object[]) => ({ type: 'section', attrs: { id, heading: '' }, content })
  const editor = new Editor({
    element,
    extensions: editorExtensions(() => {}),
    editorProps: { attributes: { spellcheck: String(spellcheck) } },
    content: {
      type: 'doc',
      content: [section('a', [{ type: 'paragraph', content: [cited] }]), section('b', [{ type: 'paragraph' }])],
    },
  })
  // What browsers tell of the attribute; the page of these tests does not know it.
  Object.defineProperty(editor.view.dom, 'spellcheck', { value: spellcheck })
  open.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})

/** Presses keys; false for each that is left to the browser. */
const press = (editor: Editor, text: string) =>
  [...text].map((sign) => {
    const event = new KeyboardEvent('keypress', { key: sign, charCode: sign.charCodeAt(0), cancelable: true })
    editor.view.dom.dispatchEvent(event)
    return event.defaultPrevented
  })
const caret = (editor: Editor, from: number, to = from) =>
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)))
const end = 'I led a ward.'.length + 2

describe('a typed sign', () => {
  it('goes into the text at once, over what is selected, and not into the citation it stands behind', () => {
    const editor = start(false)
    caret(editor, end)
    expect(press(editor, ' So')).toEqual([true, true, true])
    expect(editor.state.doc.firstChild?.textContent).toBe('I led a ward. So')
    const [run] = citationRuns(editor.state.doc)
    expect(run && editor.state.doc.textBetween(run.from, run.to)).toBe('I led a ward.')
    caret(editor, 4, 7)
    press(editor, 'ran')
    expect(editor.state.doc.firstChild?.textContent).toBe('I ran a ward. So')
  })

  it('still makes a list of a dash, and one undo takes a word back', () => {
    const editor = start(false)
    caret(editor, end + 4)
    press(editor, '- Trained nurses')
    const list = editor.state.doc.lastChild?.firstChild
    expect([list?.type.name, list?.textContent]).toEqual(['bulletList', 'Trained nurses'])
    editor.commands.undo()
    expect(editor.state.doc.lastChild?.textContent).not.toContain('nurses')
  })

  it('over several sections empties each and merges none', () => {
    const editor = start(false)
    caret(editor, 8, end + 4)
    expect(press(editor, 'x')).toEqual([true])
    expect(editor.state.doc.childCount).toBe(2)
    expect(editor.state.doc.firstChild?.textContent).toBe('I led x')
  })

  it('is left to the browser where that looks the spelling over', () => {
    const editor = start(true)
    caret(editor, end)
    expect(press(editor, 'a')).toEqual([false])
  })
})
