// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { DocumentBlock } from '../../../shared/domain/document.ts'
import { toEditor } from '../document/convert.ts'
import { editorExtensions } from '../extensions/extensions.ts'
import { rewriteSection } from './rewrite-section.ts'

const paragraph = (words: string): DocumentBlock => ({
  kind: 'paragraph',
  content: [{ kind: 'text', text: words, marks: [] }],
})
const list = (...lines: string[]): DocumentBlock => ({
  kind: 'bulletList',
  items: lines.map((line) => ({ content: [paragraph(line)] })),
})

const open: Editor[] = []
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})

function start(...blocks: DocumentBlock[]): Editor {
  const element = globalThis.document.createElement('div')
  globalThis.document.body.append(element)
  const section = { id: 's1', heading: 'Wiring', group: null, requirements: [], limit: null, blocks }
  const about = { kind: 'statement' as const, title: '', language: 'en', author: '', letter: null }
  const content = toEditor({ ...about, sections: [section] })
  const editor = new Editor({ element, extensions: editorExtensions(() => {}), content })
  open.push(editor)
  return editor
}

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
    const editor = start(list('I rewired forty houses.', 'I trained two apprentices.', 'I like cables.'))
    const before = lines(editor)
    expect(rewriteSection(editor, 's1', taken)).toBe(true)
    expect(lines(editor)).toEqual(['I rewired 40 houses.', 'I trained two apprentices.'])
    editor.commands.undo()
    expect(lines(editor)).toEqual(before)
  })

  it('adds what is all new behind what is there, as a bullet where the section ends with one', () => {
    const added = [{ text: 'I tested every board.', evidence: ['e2'] }]
    const bullets = start(list('I rewired forty houses.', 'I like cables.'))
    rewriteSection(bullets, 's1', { ...taken, added })
    expect(lines(bullets)).toEqual(['I rewired 40 houses.', 'I tested every board.'])
    const prose = start(paragraph('I rewired forty houses. I like cables.'))
    rewriteSection(prose, 's1', { ...taken, added })
    expect(lines(prose)).toEqual(['I rewired 40 houses. I tested every board.'])
  })

  it('leaves no second space where a sentence of a paragraph goes', () => {
    for (const words of [
      'I rewired forty houses. I like cables. I trained two apprentices.',
      'I like cables. I rewired forty houses. I trained two apprentices.',
      'I rewired forty houses. I trained two apprentices. I like cables.',
    ]) {
      const editor = start(paragraph(words))
      rewriteSection(editor, 's1', taken)
      expect(lines(editor)).toEqual(['I rewired 40 houses. I trained two apprentices.'])
    }
  })

  it('changes nothing where some of the words are not there any more', () => {
    const editor = start(list('I rewired forty houses.', 'I like wires.'))
    expect(rewriteSection(editor, 's1', taken)).toBe(false)
    expect(lines(editor)).toEqual(['I rewired forty houses.', 'I like wires.'])
  })
})
