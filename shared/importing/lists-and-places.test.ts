import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../electron/adapters/readers/markdown.ts'
import { readText } from '../../electron/adapters/readers/text.ts'
import { readSource } from './read-source.ts'

const read = (body: string, head = 'Orla Fenwick') => readSource(readText(`${head}\n\n${body}\n`))

describe('where somebody worked in the house', () => {
  it.each([
    ['The Gilded Heron Hotel, Alnwick. Front desk, 2015 to 2019', 'Front desk', 'The Gilded Heron Hotel', 'Alnwick'],
    [
      'The Copper Kettle Inn, Keswick. Front of house, 2012 to 2014',
      'Front of house',
      'The Copper Kettle Inn',
      'Keswick',
    ],
  ])('is the post, and the town is the place: %s', (line, title, organisation, location) => {
    const { entries } = read(`WORK\n\n${line}\nI welcomed guests and kept the book of the rooms.`)
    expect(entries[0]).toMatchObject({ title, organisation, location })
  })
})

describe('a list of skills without names over its parts', () => {
  it('does not take a line for the name of the one below', () => {
    const { entries, skills } = read(
      'KEY SKILLS\nFirst aid trained\nSoftware: Sage, Xero\nStock counts, till work, floor care\nSpray painting\nForklift B1, scissor lift',
    )
    expect(entries.map(({ title }) => title)).not.toContain('Spray painting')
    expect(skills).toContain('Forklift B1')
  })

  it('takes a short line that names the list below as its name', () => {
    const { entries } = read('SKILLS\nIn the office\nSage, Xero, Excel\nAt the bench\nSpray painting, welding')
    expect(entries.map(({ title }) => title)).toEqual(['In the office', 'At the bench'])
  })
})

describe('a sentence of the person below a list of skills', () => {
  it('is no skill and stands by itself', () => {
    const { skills, evidence } = read(
      'COMPUTERS\nSage, Xero, Word\n\nI live near the depot, I cycle, and I am free in May.',
    )
    expect(skills).toEqual(['Sage', 'Xero', 'Word'])
    expect(evidence.at(-1)).toMatchObject({
      text: 'I live near the depot, I cycle, and I am free in May.',
      entry: null,
    })
  })
})

describe('points of one list of studies', () => {
  it.each(['EDUCATION AND CERTIFICATES', 'EDUCATION'])('stay apart under %s', (heading) => {
    const { entries } = read(
      `${heading}\n\n- HNC Civil Engineering, Larchfield College (2014)\n- Prince2 Foundation (2017)\n- Highers: Art B, History C, Maths B`,
    )
    const told = entries.map(({ title, organisation }) => [title, organisation].join(' '))
    expect(told.filter((text) => /Prince2/u.test(text) && /Highers/u.test(text))).toEqual([])
    expect(entries).toHaveLength(3)
  })
})

describe('short headings', () => {
  it.each(['IT', 'COMPUTERS'])('%s opens the skills', (heading) => {
    const { skills } = read(`EDUCATION\nFirst aid, one day, 2021.\n\n${heading}\nSage, Xero, Word`)
    expect(skills).toEqual(['Sage', 'Xero', 'Word'])
  })
})

describe('a postal address at the head', () => {
  it.each([
    ['14 Cooper Lane, Alnwick\n07700 900111\norla@example.org', '14 Cooper Lane, Alnwick'],
    ['Flat 2, 9 Mercer Street, Preston PR1 · 07700 900111 · orla@example.org', 'Flat 2, 9 Mercer Street, Preston PR1'],
  ])('is kept whole: %s', (head, location) => {
    const { basics } = readSource(readText(`Orla Fenwick\n${head}\n\nWORK\n\nClerk, Reedway Ltd, 2019 to 2022\n`))
    expect(basics.location).toBe(location)
  })
})

describe('a ticket among studies', () => {
  it('keeps its name where it was renewed since', () => {
    const { entries } = read(
      'EDUCATION AND TRAINING\nCity & Guilds Level 2 Joinery, Reedway College, 2013\nIPAF 2018, renewed 2023\nFirst aid at work, 2024',
    )
    expect(entries[1]).toMatchObject({ kind: 'certificate', title: 'IPAF', start: '2018' })
  })
})

describe('what stands in a list is an item of it', () => {
  it('a paper called like a heading, where the headings are set as such', () => {
    const { entries, evidence, unplaced } = readSource(
      readText(
        'Ines Calloway\n\nEMPLOYMENT\n\nWeaver, Harrow Mill, 2011 - 2019\n- Set up looms\n\nTRAINING\nNVQ Level 3 Weaving, 2019\nCare Certificate (all 15 standards)\n\nOTHER\n\nDriving licence (6 points)\nNon-smoker\n\nSKILLS\n\nHoists\n',
      ),
    )
    expect(entries.map(({ title }) => title)).toContain('Care Certificate (all 15 standards)')
    expect(evidence.map(({ text }) => text)).toContain('Driving licence (6 points)')
    expect(unplaced.map(({ text }) => text)).toEqual(['EMPLOYMENT', 'TRAINING', 'OTHER'])
  })

  it('a bare skill over a list that it does not name, where another stands under it', () => {
    const { skills } = readSource(
      readMarkdown('# Ines Calloway\n\n## Skills\nLoom care and oiling\nIndigo, Madder, Weld\nPatient and calm\n'),
    )
    expect(skills).toEqual(['Loom care and oiling', 'Indigo', 'Madder', 'Weld', 'Patient and calm'])
  })

  it('a language with the level of its examination', () => {
    const { entries } = readSource(
      readMarkdown('# Ines Calloway\n\n## Languages\n- Polish B2\n- British Sign Language Level 2\n'),
    )
    expect(entries.map(({ title }) => title)).toEqual(['Polish', 'British Sign Language'])
  })

  it('a line below another long one that no editor wrapped', () => {
    const { evidence } = readSource(
      readMarkdown(
        '# Ines Calloway\n\n**Outside work**\nTreasurer of Harrow Juniors since 2019: subs for 160 players, accounts to the league\nPark run, 5k in 23:40\n',
      ),
    )
    expect(evidence.map(({ text }) => text).sort()).toEqual([
      'Park run, 5k in 23:40',
      'subs for 160 players, accounts to the league',
    ])
  })

  it('an office on a line by itself heads none of the lines below it, and is kept', () => {
    const { evidence, entries } = read('OTHER\nShop steward GATU since 2019\nKnit for the hospice, walk the dog')
    expect(evidence.map(({ text, entry }) => [text, entry !== null])).toContainEqual([
      'Knit for the hospice, walk the dog',
      false,
    ])
    expect(evidence.map(({ text }) => text)).toContain('Shop steward GATU since 2019')
    expect(entries.every(({ kind }) => kind !== 'work')).toBe(true)
  })

  it('a post that begins with a kind of place is no employer', () => {
    const { entries } = readSource(
      readMarkdown(
        '# Ines Calloway\n\n## Volunteering\n\n**Calder Vale Foodbank – Warehouse and Rota Coordinator (2019 to date, two days a week)**\n- Coordinate 65 volunteers\n\n**Flood Warden and Hub Lead, Mytham Flood Group (2020 to date)**\n- Opened the hub\n\n**Helpline, listening volunteer (2018 – 2022)**\n- Took calls\n',
      ),
    )
    expect([entries[0]?.title, entries[0]?.organisation]).toEqual([
      'Warehouse and Rota Coordinator',
      'Calder Vale Foodbank',
    ])
  })

  it('languages that one remark tells of together', () => {
    const { evidence } = readSource(
      readMarkdown('# Ines Calloway\n\n## Languages\nNepali, Hindi, English – all fluent\n'),
    )
    expect(evidence.map(({ text }) => text)).toEqual(['Nepali, Hindi, English – all fluent'])
  })

  it('only what stands in the paragraph of a label is a course', () => {
    const { entries, evidence } = readSource(
      readText(
        'Ines Calloway\n\nWORK\n\n2011 - 2019  Weaver, Harrow Mill\n * set up looms\n\nCourses: Safe Lifting 2019. Fire marshal.\n\nCoach the under-tens at Harrow RFC. Twi, bit of Polish.\n',
      ),
    )
    expect(entries.filter(({ kind }) => kind === 'certificate').map(({ title }) => title)).not.toContain(
      'Coach the under-tens at Harrow RFC',
    )
    expect(evidence.map(({ text }) => text)).toContain('Coach the under-tens at Harrow RFC.')
  })

  it('a label with a licence behind it is no heading', () => {
    const { evidence, unplaced } = readSource(
      readText('Ines Calloway\n\nQUALIFICATIONS\nFire warden\n\nDriving: full licence, own car\n\nInterests: looms\n'),
    )
    expect(evidence.map(({ text }) => text)).toContain('Driving: full licence, own car')
    expect(unplaced.map(({ text }) => text)).not.toContain('Driving: full licence, own car')
  })
})
