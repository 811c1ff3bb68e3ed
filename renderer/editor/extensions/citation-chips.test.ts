// @vitest-environment jsdom

import type { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import type { DocumentBlock } from '../../../shared/domain/document.ts'
import { rewriteSection } from '../sections/rewrite-section.ts'
import { editorOfBlocks } from '../testing/editor-of-blocks.ts'

const cited = (text: string, ...evidence: string[]): DocumentBlock => ({
  kind: 'paragraph',
  content: [{ kind: 'text', text, marks: [{ kind: 'citation', evidence }] }],
})
const numbers = ({ view }: Editor) => [...view.dom.querySelectorAll('.chip')].map((chip) => chip.textContent)

it('a cited stretch keeps its number when its words are put otherwise, and when that is undone', () => {
  const editor = editorOfBlocks(cited('I rewired forty houses.', 'e1'), cited('I trained two apprentices.', 'e2'))
  expect(numbers(editor)).toEqual(['1', '2'])
  const replaced = [{ old: 'I rewired forty houses.', text: 'Forty houses have my wires.', evidence: ['e1'] }]
  expect(rewriteSection(editor, 's1', { replaced, gone: [] })).toBe(true)
  expect(numbers(editor)).toEqual(['1', '2'])
  editor.commands.undo()
  expect(numbers(editor)).toEqual(['1', '2'])
})

it('numbers move along with what is typed before them, and count anew when a stretch goes', () => {
  const editor = editorOfBlocks(cited('I rewired forty houses.', 'e1'), cited('I trained two apprentices.', 'e2'))
  const first = editor.state.doc.textContent.indexOf('rewired')
  editor.commands.insertContentAt(first + 3, 'x')
  expect(numbers(editor)).toEqual(['1', '2'])
  rewriteSection(editor, 's1', { replaced: [], gone: ['I trained two apprentices.'] })
  expect(numbers(editor)).toEqual(['1'])
})
