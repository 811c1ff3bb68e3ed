import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { entryLine } from '../items/entry-line.ts'
import { readSource } from '../read-source.ts'

const read = (line: string, heading = 'EDUCATION') => readSource(readText(`Ines Calloway\n\n${heading}\n\n${line}\n`))

/** The time of the one entry, and the line that speaks for it. */
function told(line: string) {
  const { text, entries } = read(line)
  const [entry] = entries
  if (!entry) return null
  return [
    entry.start,
    entry.end,
    entryLine(entry, [], entry.quote ? text.slice(entry.quote.start, entry.quote.end) : ''),
  ]
}

describe('a study that is not done', () => {
  it.each([
    [
      'CIPD Level 5 Associate Diploma, Larchfield College, started September 2024, three of seven units passed',
      [
        '2024-09',
        'present',
        'CIPD Level 5 Associate Diploma, Larchfield College, 2024–present (three of seven units passed)',
      ],
    ],
    [
      'BSc Psychology, Harrow Vale University, year 3 of 6, began in 2022',
      ['2022', 'present', 'BSc Psychology, Harrow Vale University, 2022–present (year 3 of 6)'],
    ],
    [
      'MA Museum Studies, Harrow Vale University, in progress, 2025',
      ['2025', 'present', 'MA Museum Studies, Harrow Vale University, 2025–present (in progress)'],
    ],
    [
      'MSc Data Science, Harrow Vale University, due 2027',
      [null, '2027', 'MSc Data Science, Harrow Vale University, 2027 (due)'],
    ],
    [
      'BA History, Harrow Vale University, started 2012, finished 2015',
      ['2012', '2015', 'BA History, Harrow Vale University, 2012–2015'],
    ],
    ['BA History, Harrow Vale University, 2015', [null, '2015', 'BA History, Harrow Vale University, 2015']],
  ])('%s', (line, expected) => expect(told(line)).toEqual(expected))

  it('asks whether an end still to come has come', () => {
    expect(
      read('MSc Data Science, Harrow Vale University, due 2027').entries[0]?.doubts.map(({ field }) => field),
    ).toEqual(['end'])
  })

  it('dates no certificate by the day it is hoped for', () => {
    const { entries } = read(
      'ACCA, started 2023, 5 of 13 papers passed\nPest Control Award, in progress, due 2026',
      'CERTIFICATES',
    )
    expect(entries.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['ACCA', '2023', 'present'],
      ['Pest Control Award', null, null],
    ])
  })
})
