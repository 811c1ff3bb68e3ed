import { describe, expect, it } from 'vitest'
import type { Document, Mark, Section } from '../../shared/domain/document.ts'
import { documentDifference } from './document-difference.ts'

const section = (id: string, text: string, marks: Mark[] = []): Section => ({
  id,
  heading: `Heading ${id}`,
  group: null,
  requirements: [],
  limit: null,
  blocks: text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text, marks }] }],
})
const document = (...sections: Section[]): Document => ({
  kind: 'statement',
  title: 'Baker',
  language: 'en',
  author: '',
  letter: null,
  sections,
})
const kinds = (before: Document, after: Document) =>
  documentDifference(before, after).map(({ id, kind }) => `${id} ${kind}`)

describe('the difference of two versions', () => {
  it('says for each section whether it changed, came, went or moved', () => {
    const before = document(section('a', 'One'), section('b', 'Two'), section('c', 'Three'), section('d', 'Four'))
    const after = document(section('a', 'One'), section('d', 'Four'), section('c', 'Three now'), section('e', 'New'))
    expect(kinds(before, after)).toEqual(['a same', 'b gone', 'd moved', 'c changed', 'e added'])
  })

  it('marks the words that came and went', () => {
    const [one] = documentDifference(
      document(section('a', 'Baked bread for 200 guests')),
      document(section('a', 'Baked good bread for 250 guests')),
    )
    const words = (kind: string) => one?.pieces.filter((piece) => piece.kind === kind).map(({ text }) => text.trim())
    expect(words('gone')).toEqual(['200'])
    expect(words('added')).toEqual(['good', '250'])
    expect(
      one?.pieces
        .filter(({ kind }) => kind !== 'gone')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Baked good bread for 250 guests')
  })

  it('tells a change of marks from a change of words, and shows notes', () => {
    const cited = document(section('a', 'Baked bread', [{ kind: 'citation', evidence: ['e1'] }]))
    expect(kinds(document(section('a', 'Baked bread')), cited)).toEqual(['a look'])
    const noted = document(section('a', 'how many', [{ kind: 'note' }]))
    expect(documentDifference(document(section('a', '')), noted)[0]?.pieces).toEqual([
      { kind: 'added', text: '[note: how many]' },
    ])
  })

  it('shows a changed title apart from the sections', () => {
    const other = { ...document(section('a', 'One')), title: 'Head baker' }
    expect(kinds(document(section('a', 'One')), other)).toEqual(['null changed', 'a same'])
  })
})
