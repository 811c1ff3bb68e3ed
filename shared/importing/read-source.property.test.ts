import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerWordsLost } from '../../bench/import/header-words.ts'
import { pageOf } from '../../bench/import/layouts/page-of.ts'
import { drawPerson } from '../../bench/import/people/draw-person.ts'
import { random } from '../../bench/import/random.ts'
import { integrity } from '../../bench/import/score-reading.ts'
import { writePage } from '../../bench/import/writers/write-page.ts'
import { readMarkdown } from '../../electron/adapters/readers/markdown.ts'
import { readText } from '../../electron/adapters/readers/text.ts'
import type { Reading } from '../domain/reading.ts'
import { readingSchema } from '../domain/reading.ts'
import { collapse } from '../text/collapse.ts'
import { readSource } from './read-source.ts'

/** Pieces of CVs in any order: what a reader must survive without losing or adding a word. */
const line = fc.constantFrom(
  'EXPERIENCE',
  'Education',
  'Skills:',
  'Staff Nurse, Harrow Vale Hospital',
  'May 2019 – present',
  '2012 - 2015',
  '- Trained 12 nurses (add numbers?)',
  '  - on two wards',
  'I ran a clinic for two years. Was it hard? It grew by 30%.',
  'Quanta Systems | Developer | 03/2018 – 04/2020',
  '',
  '',
  'niamh@example.org | +44 7700 900123',
  'Languages: English, German (B2)',
  '"A calm and careful nurse," said the matron.',
  'https://example.org/me',
  'TODO',
  '• BSc Nursing',
  'Key achievements:',
  '1. First',
  '(2020)',
  'Berg, O. (2019). Peat bogs. Northern Review.',
  'E D U C A T I O N',
  'Media',
  'References available on request',
  '** odd ** mark _up_',
  'Employer: Marisco    Dates: 2018',
  'ﬁne – “quotes” and é',
  '\t\tdeep',
  '| a | b |',
  '> She never loses her calm.',
  '— Tom Ashe, Ward Manager',
  '“A rare teacher.” — Maya Finch',
  'Dates\t2011 – 2014',
  'BSc Biochemistry, University of Tulcea',
  'BAR ADMISSIONS',
  '2. Deccan Pumps Ltd, Kolhapur',
  'Designation : Graduate Trainee',
)
const documents = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))

function check(reading: Reading): void {
  expect(integrity(reading)).toEqual({ lost: 0, invented: 0 })
  expect(headerWordsLost(reading)).toEqual([])
  readingSchema.parse(reading)
  countedOnce(reading)
  for (const { quote } of [...reading.evidence, ...reading.notes, ...reading.unplaced]) {
    expect(quote.start).toBeLessThan(quote.end)
    expect(quote.end).toBeLessThanOrEqual(reading.text.length)
  }
  const ids = new Set(reading.evidence.map(({ id }) => id))
  for (const entry of reading.entries) for (const id of entry.evidence) expect(ids.has(id)).toBe(true)
}

/** What stands in an item is not called unplaced as well; what a header says beside its fields may be. */
function countedOnce({ entries, evidence, notes, unplaced }: Reading): void {
  const placed = [
    ...entries.flatMap(({ otherQuotes }) => otherQuotes ?? []),
    ...evidence.flatMap(({ quote, said }) => [quote, ...(said?.quote ? [said.quote] : [])]),
    ...notes.map(({ quote }) => quote),
  ]
  for (const [index, { quote, text }] of unplaced.entries()) {
    const others = [...placed, ...unplaced.slice(index + 1).map((each) => each.quote)]
    const twice = others.filter(({ start, end }) => start < quote.end && quote.start < end)
    expect({ text, twice }).toEqual({ text, twice: [] })
  }
}

describe('readSource keeps every word and adds none', () => {
  it('in a header whose lines stand apart', () =>
    check(readSource(readMarkdown('Media\nDesignation : Graduate Trainee\n| a | b |\nMay 2019 – present'))))

  it('in any plain text', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const reading = readSource(readText(source))
        check(reading)
        for (const { text, quote } of reading.evidence)
          expect(collapse(source.slice(quote.start, quote.end))).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  it('in any Markdown', () => {
    fc.assert(
      fc.property(documents, (source) => check(readSource(readMarkdown(source)))),
      { numRuns: 300 },
    )
  })

  it('in generated CVs of every layout', () => {
    for (let seed = 0; seed < 25; seed += 1) {
      const draw = random(seed)
      const page = pageOf(drawPerson(draw), draw)
      check(readSource(readText(writePage(page, 'txt', draw))))
      check(readSource(readMarkdown(writePage(page, 'md', draw))))
    }
  })
})
