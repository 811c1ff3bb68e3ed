import { describe, expect, it } from 'vitest'
import { readBytes } from './read-bytes.ts'
import type { TinyText } from './testing/tiny-pdf.ts'
import { tinyPdf } from './testing/tiny-pdf.ts'

const told = async (texts: readonly TinyText[], drawing = '') => {
  const bytes = tinyPdf({ pages: [{ texts, drawing }] })
  return (await readBytes({ name: 'cv.pdf', bytes })).blocks.map(({ kind, text }) => `${kind} ${text}`)
}
const bold = 'Helvetica-Bold'

describe('where things stand on a page', { timeout: 30_000 }, () => {
  it('puts dates and a place told after the text beside the header they stand next to', async () => {
    const entry = (top: number, title: string, date: string): TinyText[] => [
      { text: title, x: 60, y: top, font: bold },
      { text: '\x95 Ran nights with two helpers', x: 66, y: top - 14 },
      { text: '\x95 Trained three porters', x: 66, y: top - 28 },
      { text: date, x: 450, y: top },
      { text: 'Wexby', x: 450, y: top - 14 },
    ]
    expect(await told([...entry(700, 'Ward Nurse', '2017 - 2021'), ...entry(640, 'Porter', '2014 - 2017')])).toEqual([
      'paragraph Ward Nurse',
      'paragraph 2017 - 2021',
      'paragraph Wexby',
      'bullet Ran nights with two helpers',
      'bullet Trained three porters',
      'paragraph Porter',
      'paragraph 2014 - 2017',
      'paragraph Wexby',
      'bullet Ran nights with two helpers',
      'bullet Trained three porters',
    ])
  })

  it('puts dates painted before everything else beside their headers', async () => {
    const texts = [
      { text: '2017 - 2021', x: 480, y: 700 },
      { text: '2014 - 2017', x: 480, y: 640 },
      { text: 'Edda Lorne', x: 60, y: 760, size: 20, font: bold },
      { text: 'Ward Nurse, Hill Clinic', x: 60, y: 700 },
      { text: '\x95 Ran nights', x: 66, y: 686 },
      { text: 'Porter, Hill Clinic', x: 60, y: 640 },
      { text: '\x95 Moved beds', x: 66, y: 626 },
    ]
    const lines = await told(texts)
    expect(lines.indexOf('paragraph 2017 - 2021')).toBe(lines.indexOf('paragraph Ward Nurse, Hill Clinic') + 1)
    expect(lines.indexOf('paragraph 2014 - 2017')).toBe(lines.indexOf('paragraph Porter, Hill Clinic') + 1)
  })

  it('puts places and dates that were painted first each behind the line on its row', async () => {
    const right = [
      ['Wexby, LA', 700],
      ['2020 - Present', 686],
      ['2017 - 2020', 650],
      ['Wexby, LA', 620],
      ['2013 - 2017', 606],
    ] as const
    const texts = [
      ...right.map(([text, y]) => ({ text, x: 555 - 5 * text.length, y, font: 'Courier', size: 8.333 })),
      { text: 'Edda Lorne', x: 60, y: 760, size: 20, font: bold },
      { text: 'Hill Clinic', x: 60, y: 700, font: bold },
      { text: 'Ward Nurse II', x: 60, y: 686 },
      { text: '\x95 Ran nights', x: 66, y: 668 },
      { text: 'Ward Nurse I', x: 60, y: 650 },
      { text: 'Harebell Hall', x: 60, y: 620, font: bold },
      { text: 'Porter', x: 60, y: 606 },
    ]
    expect(await told(texts)).toEqual([
      'heading Edda Lorne',
      'paragraph Hill Clinic',
      'paragraph Wexby, LA',
      'paragraph Ward Nurse II',
      'paragraph 2020 - Present',
      'bullet Ran nights',
      'paragraph Ward Nurse I',
      'paragraph 2017 - 2020',
      'paragraph Harebell Hall',
      'paragraph Wexby, LA',
      'paragraph Porter',
      'paragraph 2013 - 2017',
    ])
  })

  it('takes the dots of a timeline for no bullets', async () => {
    const dot = (y: number, size: number) => `60 ${y} ${size} ${size} re f`
    const drawing = [dot(699, 7), dot(688, 3), dot(674, 3), dot(649, 7), dot(638, 3)].join('\n')
    const texts = [
      { text: 'Ward Nurse', x: 76, y: 700, font: bold },
      { text: 'Ran nights', x: 76, y: 686 },
      { text: 'Trained porters', x: 76, y: 672 },
      { text: 'Porter', x: 76, y: 650, font: bold },
      { text: 'Moved beds', x: 76, y: 636 },
    ]
    expect(await told(texts, drawing)).toEqual([
      'paragraph Ward Nurse',
      'bullet Ran nights',
      'bullet Trained porters',
      'paragraph Porter',
      'bullet Moved beds',
    ])
  })

  it('joins a time that a narrow column breaks over several lines', async () => {
    const texts = ['February', '2009 to', 'May 2013'].map((text, index) => ({ text, x: 60, y: 700 - 14 * index }))
    expect(await told([...texts, { text: 'Community Matron, Hill Clinic', x: 160, y: 700 }])).toContain(
      'paragraph February 2009 to May 2013',
    )
  })

  it('reads a sign before a time as a picture, not as a bullet', async () => {
    const lines = await told([
      { text: 'Ward Nurse', x: 60, y: 700, font: bold },
      { text: '\x95 2017 - 2021', x: 60, y: 686 },
      { text: '\x95 Ran nights with two helpers', x: 60, y: 672 },
    ])
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['paragraph', 'paragraph', 'bullet'])
  })
})
