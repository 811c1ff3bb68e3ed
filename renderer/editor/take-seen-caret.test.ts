// @vitest-environment jsdom

import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Document, DocumentBlock } from '../../shared/domain/document.ts'
import { markFindings } from './editor-acts.ts'
import { editorOfBlocks } from './testing/editor-of-blocks.ts'
import { createWritingSession } from './writing-session.ts'

// The page of these tests has no styles, and so no CSS.escape.
beforeAll(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
afterAll(() => void vi.unstubAllGlobals())

const said = (text: string): DocumentBlock => ({
  kind: 'paragraph',
  content: [{ kind: 'text', text, marks: [] }],
})

it('what a check brings leaves the caret where the person has just set it, though the browser tells of that later', () => {
  const editor = editorOfBlocks(said('I rewired nine houses.'), said('I trained two people.'))
  const document: Document = { kind: 'statement', title: '', language: 'en', author: '', letter: null, sections: [] }
  const session = createWritingSession(
    { application: 'a', revision: 1, savedAt: '', document },
    {
      save: async () => ({ saved: true, stored: { application: 'a', revision: 2, savedAt: '', document } }),
      onSaved: () => {},
      takeOver: async () => 2,
    },
  )
  session.editor.set(editor)
  const { view } = editor
  const [first, second] = [...view.dom.querySelectorAll('p')].map((line) => line.firstChild)
  if (!first || !second) throw new Error('Both lines have a text.')
  view.dom.setAttribute('tabindex', '0')
  view.focus()
  editor.commands.setTextSelection(view.posAtDOM(second, 3))
  expect(globalThis.getSelection()?.anchorNode).toBe(second)

  // As a click does: the event that tells of it has yet to come.
  const clicked = view.posAtDOM(first, 5)
  globalThis.getSelection()?.collapse(first, 5)
  const checked = { text: 'I rewired nine houses.', start: 0, end: 22, status: 'flagged' as const, evidence: [] }
  const flag = { kind: 'number', level: 'flag' as const, start: 10, end: 14, quote: 'nine', why: 'No “nine”.' }
  session.checks.set([
    { section: 's1', text: 'I rewired nine houses.\nI trained two people.', sentences: [checked], findings: [flag] },
  ])
  markFindings(session)
  expect(session.findings.get()).toHaveLength(1)
  expect(editor.state.selection.head).toBe(clicked)
})
