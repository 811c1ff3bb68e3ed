import { describe, expect, it } from 'vitest'
import type { Section } from '../domain/document.ts'
import { sectionRemarks } from './section-remarks.ts'

const section = (text: string, part: Partial<Section> = {}): Section => ({
  id: 's',
  heading: '',
  group: null,
  requirements: [],
  limit: null,
  blocks: text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [] }] }],
  ...part,
})
const told = (one: Section, gaps: readonly string[] = []) => sectionRemarks(one, gaps).map(({ message }) => message)

describe('what is said of a section as a whole', () => {
  it('names the box that has no answer, and asks none of a letter’s opening and closing', () => {
    expect(told(section('', { heading: 'Why this kiln?' }))).toEqual(['“Why this kiln?” has no answer yet.'])
    expect(told(section(''))).toEqual([])
    expect(told(section('', { requirements: ['a', 'b'] }))).toEqual([
      'The letter does not answer what the posting asks for yet.',
    ])
  })

  it('tells of an answer to a gap where nothing else is asked, not of a paragraph that may pass over it', () => {
    expect(told(section('I fired stoneware.', { heading: 'Firing', requirements: ['a'] }), ['a'])).toEqual([
      '“Firing” answers a requirement you marked as a gap.',
    ])
    expect(told(section('', { heading: 'Firing', requirements: ['a'] }), ['a'])).toEqual([
      '“Firing” stays empty: you marked it as a gap.',
    ])
    expect(told(section('I fired stoneware.', { requirements: ['a', 'b'] }), ['a'])).toEqual([])
  })

  it('counts the notes in it, and tells a box under what the form wants', () => {
    const note = (text: string) => ({ kind: 'text' as const, text, marks: [{ kind: 'note' as const }] })
    const held = section('', {
      heading: 'Glazes',
      limit: { words: 90, least: 5 },
      blocks: [
        { kind: 'paragraph', content: [{ kind: 'text', text: 'I mix ash glazes. ', marks: [] }, note('ask Ana')] },
        { kind: 'paragraph', content: [note('and the year?')] },
      ],
    })
    expect(told(held)).toEqual([
      '“Glazes” holds 2 notes to yourself, left out of the export.',
      '“Glazes” has 4 words; the form wants at least 5.',
    ])
  })

  it('names a paragraph without a heading by its first words', () => {
    const text = 'At the pottery I fired stoneware, and glazed it.'
    expect(told(section(text, { requirements: ['a', 'b'] }), ['a', 'b'])).toEqual([
      'The paragraph “At the pottery I fired stoneware…” answers only requirements you marked as gaps.',
    ])
    expect(told(section(text, { limit: { words: 3 } }))).toEqual([
      'The paragraph “At the pottery I fired stoneware…” has 9 words; the form takes 3.',
    ])
  })
})
