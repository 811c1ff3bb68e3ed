// @vitest-environment node
import { expect, it } from 'vitest'
import type { CheckedSentence, Finding } from '../../../shared/domain/finding.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { readingParts } from './reading-parts.ts'

const view: LibraryView = {
  sources: [],
  entries: [],
  evidence: [
    {
      id: 'e1',
      entry: null,
      parent: null,
      text: 'Rewired forty council houses',
      original: null,
      by: 'hand',
      typedOn: '2026-03-05',
      said: null,
      origins: [],
      links: [],
    },
  ],
}
const sentence = (text: string, start: number, rest: Partial<CheckedSentence>): CheckedSentence => ({
  ...{ text, start, end: start + text.length, status: 'backed', evidence: [] },
  ...rest,
})
const flag: Finding = { kind: 'number', level: 'flag', start: 40, end: 45, quote: 'sixty', why: 'No “sixty”.' }
const letter = [
  { id: 'a', heading: '', requirements: [] },
  { id: 'b', heading: '', requirements: ['r1'] },
  { id: 'c', heading: '', requirements: [] },
]

it('every sentence has the lines it cites beside it, or says what stands behind it instead', () => {
  const parts = readingParts({
    sections: letter,
    view,
    checks: [
      {
        section: 'b',
        text: '',
        sentences: [
          sentence('I rewired forty council houses.', 0, { evidence: ['e1'] }),
          sentence('I rewired\nsixty churches.', 32, { status: 'flagged', evidence: ['e1', 'gone'] }),
          sentence('I speak Welsh.', 60, { status: 'uncited' }),
          sentence('I am never late.', 80, { status: 'vouched', vouchedOn: '2026-03-06' }),
          sentence('I look forward to hearing from you.', 100, { status: 'framing', evidence: ['e1'] }),
        ],
        findings: [
          flag,
          { ...flag, start: 50, end: 55 },
          { ...flag, level: 'underline', start: 0, end: 1, quote: 'I' },
        ],
      },
      { section: 'c', text: '', sentences: [], findings: [] },
    ],
  })
  expect(parts.map(({ name }) => name)).toEqual(['Paragraphs'])
  expect(parts[0]?.rows.map(({ text, lines, remarks }) => [text, lines.map((line) => line.words), remarks])).toEqual([
    ['I rewired forty council houses.', ['“Rewired forty council houses”'], ['Not in these lines: “I”.']],
    [
      'I rewired sixty churches.',
      ['“Rewired forty council houses”', 'This evidence is no longer in the library.'],
      ['No “sixty”.'],
    ],
    ['I speak Welsh.', [], ['No line of yours says this yet.']],
    ['I am never late.', [], ['Your word alone, on 2026-03-06.']],
    ['I look forward to hearing from you.', [], ['Claims nothing about you.']],
  ])
  expect(parts[0]?.rows[0]?.lines[0]?.from).toMatch(/^typed by you/u)
})
