import { describe, expect, it } from 'vitest'
import { blockQuote } from './block-quote.ts'
import { quotePages } from './quote-pages.ts'
import { sentences } from './sentences.ts'
import { stem } from './stem.ts'
import { tokens } from './tokens.ts'

const words = (text: string) => tokens(text).map((token) => token.text)
const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('tokens', () => {
  it('keeps the spellings of tools and grades whole', () => {
    expect(words('C++, C# and .NET; Node.js with CI/CD, A/B tests, R&D')).toEqual([
      'C++',
      'C#',
      'and',
      '.NET',
      'Node.js',
      'with',
      'CI/CD',
      'A/B',
      'tests',
      'R&D',
    ])
  })

  it('keeps quantities whole', () => {
    expect(words('5+ years, 1,200 rows at 12.5% (80+%)')).toEqual([
      '5+',
      'years',
      '1,200',
      'rows',
      'at',
      '12.5%',
      '80+',
    ])
  })

  it('leaves full stops and the possessive out', () => {
    expect(words("the ward's nurses.")).toEqual(['the', 'ward', 'nurses'])
  })

  it('gives offsets that cut the word from the text', () => {
    const text = 'Überführung der Daten – 3.5 TB'
    for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

describe('sentences', () => {
  it('parts wherever Unicode parts, whatever the sign', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
    const signs = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code))
    const parted = signs.filter((sign) => [...segmenter.segment(`Ab${sign} Cd`)].length > 1)
    expect(parted.length).toBeGreaterThan(50)
    expect(parted.filter((sign) => split(`Ab${sign} Cd`).length === 1)).toEqual([])
  })

  it('end behind a grade or a class, and not behind “c.” for about', () => {
    expect(split('I hold Category C. My ticket is newer.')).toEqual(['I hold Category C.', 'My ticket is newer.'])
    expect(split('Built c. 1900 in Rye.')).toEqual(['Built c. 1900 in Rye.'])
  })

  it('end behind volts, and not in the name of a school', () => {
    expect(split('Wired sheds for 400 V. After that I taught at Liceum im. Kopernika.')).toEqual([
      'Wired sheds for 400 V.',
      'After that I taught at Liceum im. Kopernika.',
    ])
  })

  it('does not split after titles, months and e.g.', () => {
    expect(split('Reported to Dr. Okafor from Sept. 2019. Taught tools, e.g. Excel, to staff.')).toEqual([
      'Reported to Dr. Okafor from Sept. 2019.',
      'Taught tools, e.g. Excel, to staff.',
    ])
  })

  it('keeps names whole that hold an initial or a joined title', () => {
    expect(split('My work at J. Farrow & Sons ended. Dipl.-Rest. Anna Kell')).toEqual([
      'My work at J. Farrow & Sons ended.',
      'Dipl.-Rest. Anna Kell',
    ])
    expect(split('Worked to grade B. Managed stock.')).toEqual(['Worked to grade B.', 'Managed stock.'])
  })
})

describe('stem', () => {
  it('leaves tool names alone', () => expect(stem('c++')).toBe('c++'))
  it('joins inflections', () => expect(stem('optimizing')).toBe(stem('optimized')))
})

describe('blockQuote', () => {
  it('maps a stretch through markup to the source', () => {
    const source = 'Built a **fast** parser'
    const block = {
      kind: 'paragraph' as const,
      level: 0,
      text: 'Built a fast parser',
      start: 0,
      end: source.length,
      runs: [
        { at: 0, start: 0, length: 8 },
        { at: 8, start: 10, length: 4 },
        { at: 12, start: 16, length: 7 },
      ],
      marks: [],
    }
    const quote = blockQuote(block, { start: 8, end: 19 })
    expect(source.slice(quote.start, quote.end)).toBe('fast** parser')
  })

  it('gives a part of a block its part of the boxes', () => {
    const line = (y: number) => ({ x: 10, y, width: 100, height: 12 })
    const block = {
      kind: 'paragraph' as const,
      level: 0,
      text: 'Ran a ward. Led a team.',
      start: 40,
      end: 63,
      runs: [{ at: 0, start: 40, length: 23 }],
      marks: [],
      page: 2,
      boxes: [line(20), line(34)],
    }
    expect(blockQuote(block, { start: 0, end: 23 }).boxes).toEqual(block.boxes)
    const { page, boxes = [] } = blockQuote(block, { start: 12, end: 23 })
    expect(page).toBe(2)
    expect(boxes.map(({ y }) => y)).toEqual([34])
    expect(boxes[0]?.x).toBeCloseTo(10 + (200 * 12) / 23 - 100, 0)
  })

  it('keeps the boxes of both pages of a text that runs over a page break, and gives a part its own page', () => {
    const line = (y: number) => ({ x: 10, y, width: 100, height: 12 })
    const block = {
      kind: 'bullet' as const,
      level: 0,
      text: 'Ran a ward. Led a team.',
      start: 40,
      end: 63,
      runs: [{ at: 0, start: 40, length: 23 }],
      marks: [],
      page: 1,
      boxes: [line(800)],
      continued: [{ page: 2, boxes: [line(20)] }],
    }
    const whole = blockQuote(block, { start: 0, end: 23 })
    expect(quotePages(whole)).toEqual([
      { page: 1, boxes: [line(800)] },
      { page: 2, boxes: [line(20)] },
    ])
    expect(blockQuote(block, { start: 0, end: 11 })).toMatchObject({ page: 1, boxes: [{ y: 800 }] })
    const second = blockQuote(block, { start: 12, end: 23 })
    expect(second).toMatchObject({ start: 52, end: 63, page: 2, boxes: [{ y: 20 }] })
    expect(second.continued).toBeUndefined()
  })
})
