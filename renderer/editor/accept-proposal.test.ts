// @vitest-environment jsdom

import type { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import type { DocumentBlock } from '../../shared/domain/document.ts'
import { acceptProposal } from './accept-proposal.ts'
import { editorOfBlocks } from './testing/editor-of-blocks.ts'

const withNotes: DocumentBlock[] = [
  {
    kind: 'paragraph',
    content: [
      { kind: 'text', text: 'I rewired forty houses ', marks: [] },
      { kind: 'text', text: '(say ', marks: [{ kind: 'note' }] },
      { kind: 'text', text: 'which', marks: [{ kind: 'note' }, { kind: 'bold' }] },
      { kind: 'text', text: ')', marks: [{ kind: 'note' }] },
      { kind: 'text', text: ' for the council.', marks: [] },
    ],
  },
  { kind: 'paragraph', content: [{ kind: 'text', text: 'ask Kim', marks: [{ kind: 'note' }] }] },
]
const rewriting = {
  section: 's1',
  bullets: true,
  replaces: true,
  sentences: [{ text: 'I rewired 40 houses for the council.', evidence: ['e1'] }],
}

/** The lines of the section, each with the words in it that are notes. */
function lines({ state }: Editor) {
  const found: string[][] = []
  state.doc.descendants((node) => {
    if (!node.isTextblock || node.textContent === 'Wiring') return
    const notes: string[] = []
    node.forEach((child) => {
      if (child.marks.some(({ type }) => type.name === 'note')) notes.push(child.text ?? '')
    })
    found.push([node.textContent, notes.join('')])
  })
  return found
}

it('a rewriting takes the place of the text and of no note to self, and is one undo', () => {
  const editor = editorOfBlocks(...withNotes)
  const before = lines(editor)
  expect(acceptProposal(editor, rewriting)).toBe(true)
  expect(lines(editor)).toEqual([
    ['I rewired 40 houses for the council.', ''],
    ['(say which)', '(say which)'],
    ['ask Kim', 'ask Kim'],
  ])
  editor.commands.undo()
  expect(lines(editor)).toEqual(before)
})
