// @vitest-environment jsdom

import type { Editor } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import type { DocumentBlock, Inline, Mark } from '../../../shared/domain/document.ts'
import { liveSections } from '../sections/live-sections.ts'
import { editorOfBlocks } from '../testing/editor-of-blocks.ts'
import { citeSentence, isInList, makeNote, removeSentence, vouchFor, vouchNoMore } from './claim-acts.ts'

const text = (words: string, ...marks: Mark[]): Inline => ({ kind: 'text', text: words, marks })
const paragraph = (...content: Inline[]): DocumentBlock => ({ kind: 'paragraph', content })
const list = (...lines: string[]): DocumentBlock => ({
  kind: 'bulletList',
  items: lines.map((line) => ({ content: [paragraph(text(line))] })),
})

const blocksOf = (editor: Editor) => liveSections(editor.state.doc)[0]?.blocks

/** Where words stand in the editor, as the check would have put them. */
function stretch(editor: Editor, words: string) {
  let found = { from: -1, to: -1 }
  editor.state.doc.descendants((node, at) => {
    const offset = node.isTextblock ? node.textContent.indexOf(words) : -1
    if (offset >= 0) found = { from: at + 1 + offset, to: at + 1 + offset + words.length }
  })
  const checked = { text: words, start: 0, end: words.length, status: 'uncited' as const, evidence: [] }
  return { ...found, checked }
}

describe('settling a claim', () => {
  const said = 'I wired 40 houses.'
  const before = paragraph(text(`${said} I led nine people.`))

  it('is one change that one undo takes back, whatever is done', () => {
    const acts: ((editor: Editor) => void)[] = [
      (editor) => citeSentence(editor, stretch(editor, said), ['e1']),
      (editor) => vouchFor(editor, stretch(editor, said), '2026-05-04'),
      (editor) => makeNote(editor, stretch(editor, said)),
      (editor) => removeSentence(editor, stretch(editor, said)),
    ]
    for (const act of acts) {
      const editor = editorOfBlocks(before)
      act(editor)
      expect(blocksOf(editor)).not.toEqual([before])
      editor.commands.undo()
      expect(blocksOf(editor)).toEqual([before])
    }
  })

  it('records the day and the words of what is vouched for, and takes that back', () => {
    const editor = editorOfBlocks(before)
    vouchFor(editor, stretch(editor, said), '2026-05-04')
    const mark: Mark = { kind: 'vouched', on: '2026-05-04', words: said }
    expect(blocksOf(editor)).toEqual([paragraph(text(said, mark), text(' I led nine people.'))])
    vouchNoMore(editor, stretch(editor, said))
    expect(blocksOf(editor)).toEqual([before])
  })

  it('removes a sentence with one space, and the bullet that held nothing else', () => {
    const editor = editorOfBlocks(before)
    removeSentence(editor, stretch(editor, said))
    expect(blocksOf(editor)).toEqual([paragraph(text('I led nine people.'))])
    const last = editorOfBlocks(before)
    removeSentence(last, stretch(last, 'I led nine people.'))
    expect(blocksOf(last)).toEqual([paragraph(text(said))])
    const bullets = editorOfBlocks(list('Wired 40 houses', 'Led nine people'))
    expect(isInList(bullets, stretch(bullets, 'Wired 40 houses'))).toBe(true)
    removeSentence(bullets, stretch(bullets, 'Wired 40 houses'))
    expect(blocksOf(bullets)).toEqual([list('Led nine people')])
  })
})
