// @vitest-environment jsdom

import type { Editor } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import type { DocumentBlock, Inline, Mark } from '../../../shared/domain/document.ts'
import { editorOfBlocks } from '../testing/editor-of-blocks.ts'
import { liveSections } from './live-sections.ts'
import { type PartOfRewriting, rewriteSection } from './rewrite-section.ts'

const paragraph = (words: string): DocumentBlock => ({
  kind: 'paragraph',
  content: [{ kind: 'text', text: words, marks: [] }],
})
const list = (...lines: string[]): DocumentBlock => ({
  kind: 'bulletList',
  items: lines.map((line) => ({ content: [paragraph(line)] })),
})

const lines = ({ state }: Editor) => {
  const found: string[] = []
  state.doc.descendants((node) => {
    if (node.isTextblock) found.push(node.textContent)
  })
  return found.filter((line) => line !== 'Wiring')
}

describe('rewriteSection', () => {
  const taken = {
    replaced: [{ old: 'I rewired forty houses.', text: 'I rewired 40 houses.', evidence: ['e1'] }],
    gone: ['I like cables.'],
  }

  it('takes a part of a rewriting, leaves the rest as it stands, and is one undo', () => {
    const editor = editorOfBlocks(list('I rewired forty houses.', 'I trained two apprentices.', 'I like cables.'))
    const before = lines(editor)
    expect(rewriteSection(editor, 's1', taken)).toBe(true)
    expect(lines(editor)).toEqual(['I rewired 40 houses.', 'I trained two apprentices.'])
    editor.commands.undo()
    expect(lines(editor)).toEqual(before)
  })

  it('adds what is all new behind what is there, as a bullet where the section ends with one', () => {
    const added = [{ text: 'I tested every board.', evidence: ['e2'] }]
    const bullets = editorOfBlocks(list('I rewired forty houses.', 'I like cables.'))
    rewriteSection(bullets, 's1', { ...taken, added })
    expect(lines(bullets)).toEqual(['I rewired 40 houses.', 'I tested every board.'])
    const prose = editorOfBlocks(paragraph('I rewired forty houses. I like cables.'))
    rewriteSection(prose, 's1', { ...taken, added })
    expect(lines(prose)).toEqual(['I rewired 40 houses. I tested every board.'])
  })

  it('leaves no second space where a sentence of a paragraph goes', () => {
    for (const words of [
      'I rewired forty houses. I like cables. I trained two apprentices.',
      'I like cables. I rewired forty houses. I trained two apprentices.',
      'I rewired forty houses. I trained two apprentices. I like cables.',
    ]) {
      const editor = editorOfBlocks(paragraph(words))
      rewriteSection(editor, 's1', taken)
      expect(lines(editor)).toEqual(['I rewired 40 houses. I trained two apprentices.'])
    }
  })

  it('changes nothing where some of the words are not there any more', () => {
    const editor = editorOfBlocks(list('I rewired forty houses.', 'I like wires.'))
    expect(rewriteSection(editor, 's1', taken)).toBe(false)
    expect(lines(editor)).toEqual(['I rewired forty houses.', 'I like wires.'])
  })
})

describe('a sentence that is fixed', () => {
  const cited: Mark[] = [{ kind: 'citation', evidence: ['e1'] }]
  const inline = (text: string, marks: Mark[] = []): Inline => ({ kind: 'text', text, marks })
  const inParagraph = (...content: Inline[]): DocumentBlock => ({ kind: 'paragraph', content })
  const blocksOf = ({ state }: Editor) => liveSections(state.doc)[0]?.blocks
  const rewrite = (editor: Editor, ...replaced: PartOfRewriting['replaced']) =>
    rewriteSection(editor, 's1', { replaced, gone: [] })

  it('keeps its citation, and what is bold, where only the words that differ change', () => {
    const bold: Mark = { kind: 'bold' }
    const editor = editorOfBlocks(
      inParagraph(inline('I speak Italian to ', cited), inline('guests', [bold, ...cited]), inline('.', cited)),
    )
    rewrite(editor, {
      old: 'I speak Italian to guests.',
      text: 'I speak basic Italian to guests.',
      evidence: [],
      keepsMarks: true,
    })
    expect(blocksOf(editor)).toEqual([
      inParagraph(inline('I speak basic Italian to ', cited), inline('guests', [bold, ...cited]), inline('.', cited)),
    ])
  })

  it('is the one that was meant, of two that say the same', () => {
    const editor = editorOfBlocks(list('I led two teams.', 'I led two teams.'))
    const fix = { old: 'I led two teams.', text: 'I led nine teams.', evidence: [], keepsMarks: true }
    rewrite(editor, { ...fix, nth: 1 })
    expect(lines(editor)).toEqual(['I led two teams.', 'I led nine teams.'])
    expect(rewrite(editor, { ...fix, nth: 1 }), 'another is never mended in its place').toBe(false)
    expect(lines(editor)).toEqual(['I led two teams.', 'I led nine teams.'])
  })

  it('is counted among the places as they were, of several that are fixed at once', () => {
    const editor = editorOfBlocks(list('I led two teams.', 'I led two teams.', 'I led two teams.'))
    const fix = { old: 'I led two teams.', evidence: [], keepsMarks: true }
    rewrite(editor, { ...fix, nth: 0, text: 'I led six teams.' }, { ...fix, nth: 1, text: 'I led nine teams.' })
    expect(lines(editor)).toEqual(['I led six teams.', 'I led nine teams.', 'I led two teams.'])
  })

  it('goes with its bullet where no words take its place', () => {
    const editor = editorOfBlocks(list('I led two teams.', 'I like cables.'))
    rewrite(editor, { old: 'I like cables.', text: '', evidence: [] })
    expect(lines(editor)).toEqual(['I led two teams.'])
    editor.commands.undo()
    expect(lines(editor)).toEqual(['I led two teams.', 'I like cables.'])
  })
})
