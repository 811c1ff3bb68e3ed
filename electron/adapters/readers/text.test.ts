import { describe, expect, it } from 'vitest'
import { brokenRuns } from './testing/broken-runs.ts'
import { readText } from './text.ts'

const read = (source: string) => {
  const document = readText(source)
  expect(brokenRuns(document)).toEqual([])
  return document.blocks
}
const shapes = (source: string) => read(source).map(({ kind, level, text }) => `${kind} ${level} ${text}`)

describe('readText', () => {
  it('keeps short lines apart and joins wrapped ones', () => {
    const source = `Ada Osei
Leeds
ada@example.org

I have worked as a ward nurse for twelve years, most of them at night, and
I have taught new nurses on two sites how to hand a ward over without losing
anything.

Ward nurse
Hill Clinic`
    expect(shapes(source)).toEqual([
      'paragraph 0 Ada Osei',
      'paragraph 0 Leeds',
      'paragraph 0 ada@example.org',
      'paragraph 0 I have worked as a ward nurse for twelve years, most of them at night, and I have taught new nurses on two sites how to hand a ward over without losing anything.',
      'paragraph 0 Ward nurse',
      'paragraph 0 Hill Clinic',
    ])
  })

  it('keeps long lines apart that each open with a capital: no line that was broken goes on so each time', () => {
    const source = `      Night rounds on two floors of the hostel with forty beds and a kitchen
      Fire drills of all four houses of the town were run and written down by me
      Keys and cash`
    expect(shapes(source)).toEqual([
      'paragraph 0 Night rounds on two floors of the hostel with forty beds and a kitchen',
      'paragraph 0 Fire drills of all four houses of the town were run and written down by me',
      'paragraph 0 Keys and cash',
    ])
  })

  it('keeps lines apart that each open with a deed, and joins what goes on with one', () => {
    const source = `Ran the budget of the school and closed it in surplus four years
Cut the energy bill by nineteen thousand pounds in the first winter
Booked sixty patients a day and kept the recall list for two dentists and
the hygienist
Trained four receptionists`
    expect(shapes(source)).toEqual([
      'paragraph 0 Ran the budget of the school and closed it in surplus four years',
      'paragraph 0 Cut the energy bill by nineteen thousand pounds in the first winter',
      'paragraph 0 Booked sixty patients a day and kept the recall list for two dentists and the hygienist',
      'paragraph 0 Trained four receptionists',
    ])
  })

  it('reads bullets of every glyph and joins what hangs below them', () => {
    expect(shapes('• Ran the ward at night with\n  two helpers')).toEqual([
      'bullet 0 Ran the ward at night with two helpers',
    ])
    for (const mark of ['-', '–', '*', '•', '\uF0B7', '▪', 'o', '1.', '2)', '(a)', '·'])
      expect(shapes(`${mark} Taught nurses`)).toEqual(['bullet 0 Taught nurses'])
    expect(shapes('•Taught nurses\n-Ran rotas')).toEqual(['bullet 0 Taught nurses', 'bullet 1 Ran rotas'])
  })

  it('nests bullets by indentation, and by glyph where copying lost it', () => {
    expect(shapes('- one\n  - two\n    - three\n- four')).toEqual([
      'bullet 0 one',
      'bullet 1 two',
      'bullet 2 three',
      'bullet 0 four',
    ])
    expect(shapes('• one\n◦ two\n◦ three\n• four')).toEqual([
      'bullet 0 one',
      'bullet 1 two',
      'bullet 1 three',
      'bullet 0 four',
    ])
  })

  it('takes a glyph alone on its line as the bullet of the next line', () => {
    expect(shapes('•\nRan the ward\n•\nTaught nurses')).toEqual(['bullet 0 Ran the ward', 'bullet 0 Taught nurses'])
  })

  it('gives the columns of a line as cells without adding characters', () => {
    const [block] = read('Ward nurse\tHill Clinic        2019 – 2021')
    expect(block?.text).toBe('Ward nurse Hill Clinic 2019 – 2021')
    expect(block?.cells?.map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'Ward nurse',
      'Hill Clinic',
      '2019 – 2021',
    ])
  })

  it('reads headings that say so by their signs and leaves the others as they look', () => {
    const blocks = read('## Work\n\nEDUCATION\n\nSkills\n------\nTriage\n\n== Awards ==\n')
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading Work',
      'paragraph EDUCATION',
      'heading Skills',
      'paragraph Triage',
      'heading Awards',
    ])
    expect(blocks[1]?.style).toEqual({ caps: true })
  })

  it('does not take a day of a month for a number of a list', () => {
    expect(shapes('3. May 2021')).toEqual(['paragraph 0 3. May 2021'])
  })

  it('leaves labels and addresses on lines of their own', () => {
    expect(shapes('Hill Clinic, Ward 12, North Wing, Leeds General\nmobile: 0113 496 0000\nwww.example.org')).toEqual([
      'paragraph 0 Hill Clinic, Ward 12, North Wing, Leeds General',
      'paragraph 0 mobile: 0113 496 0000',
      'paragraph 0 www.example.org',
    ])
  })
})

it('joins a long point with the amount that it breaks off before', () => {
  const { blocks } = readText(
    '• Haul refrigerated loads between Manitoba and Texas, averaging\n18,000 km a month\n• Keep logs\n',
  )
  expect(blocks.map(({ text }) => text)).toEqual([
    'Haul refrigerated loads between Manitoba and Texas, averaging 18,000 km a month',
    'Keep logs',
  ])
})
