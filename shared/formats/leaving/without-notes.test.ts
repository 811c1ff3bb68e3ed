import { describe, expect, it } from 'vitest'
import type { Document, DocumentBlock, Inline, Mark } from '../../domain/document.ts'
import { blockLines } from '../plain/readable-lines.ts'
import { withoutNotes } from './without-notes.ts'

/** "a {note} b": what stands in braces is a note. */
const content = (text: string): Inline[] =>
  text
    .split(/(\{[^}]*\}|\n)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return { kind: 'break' }
      const note: Mark[] = part.startsWith('{') ? [{ kind: 'note' }] : []
      return { kind: 'text', text: part.replace(/[{}]/g, ''), marks: note }
    })
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', content: content(text) })
const list = (...items: DocumentBlock[][]): DocumentBlock => ({
  kind: 'bulletList',
  items: items.map((each) => ({ content: each })),
})

const documentOf = (blocks: DocumentBlock[]): Document => ({
  kind: 'statement',
  title: '',
  language: 'en',
  author: '',
  letter: null,
  sections: [{ id: 's', heading: 'H', group: null, requirements: [], limit: null, blocks }],
})
const left = (...blocks: DocumentBlock[]) => withoutNotes(documentOf(blocks)).sections[0]?.blocks ?? []
const text = (blocks: readonly DocumentBlock[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.content.map((each) => (each.kind === 'break' ? '\n' : each.text)).join('')
      : blockLines(block).join(''),
  )

describe('withoutNotes', () => {
  it.each([
    ['fast {say how} and safe', 'fast and safe'],
    ['tools {which?}.', 'tools.'],
    ['tools {which?}, and more', 'tools, and more'],
    ['the pipeline {expand}', 'the pipeline'],
    ['{to do} The pipeline', 'The pipeline'],
    ['one{a}two', 'onetwo'],
    ['one {a} {b} two', 'one two'],
    ['one\n{a}', 'one'],
    ['one\n{a}\ntwo', 'one\ntwo'],
    ['{a}\none', 'one'],
    ['(kept {gone})', '(kept)'],
    ['nothing to  close up ', 'nothing to  close up '],
  ])('closes up %j', (before, after) => expect(text(left(paragraph(before)))).toEqual([after]))

  it('drops the paragraphs, bullets, lists and quotes that held nothing but notes', () => {
    expect(
      left(paragraph('{all}'), list([paragraph('{all}')]), { kind: 'quote', content: [paragraph('{all}')] }),
    ).toEqual([])
    expect(left(list([paragraph('{gone}')], [paragraph('kept')]))).toEqual([list([paragraph('kept')])])
  })

  it('lets the bullets below take the place of a bullet that was a note', () => {
    expect(left(list([paragraph('{gone}'), list([paragraph('kept')])]))).toEqual([list([paragraph('kept')])])
  })

  it('keeps empty paragraphs that the person left, and sections without words', () => {
    expect(left(paragraph(''))).toEqual([paragraph('')])
    expect(withoutNotes(documentOf([paragraph('{all}')])).sections).toHaveLength(1)
  })
})
