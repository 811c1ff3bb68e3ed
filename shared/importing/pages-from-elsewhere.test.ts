import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../electron/adapters/readers/markdown.ts'
import { readText } from '../../electron/adapters/readers/text.ts'
import { readSource } from './read-source.ts'

describe('a page that was mailed', () => {
  it('is its writer’s below the head of the mail', () => {
    const { basics } = readSource(
      readText(
        'From: Edda Lorne <edda@example.org>\nTo: jobs@quern.example\nSubject: My CV\n\nEDDA LORNE\nLarchdale, Derbyshire\n07700 900777\n\nWHAT I HAVE DONE\n\nRanger, Quern Trust, 2016 - 2020\n* Paths\n',
      ),
    )
    expect(basics).toMatchObject({ name: 'EDDA LORNE', email: 'edda@example.org', location: 'Larchdale, Derbyshire' })
  })

  it('has a town behind the number as well as before it', () => {
    const place = (line: string) => readSource(readMarkdown(`# Edda Lorne\n\n${line}\n`)).basics.location
    expect(place('edda@example.org · 07700 900222 · Larchmere')).toBe('Larchmere')
    expect(place('edda@example.org · 07700 900222 · LinkedIn')).toBe(null)
    expect(place('edda@example.org · 07700 900222 · Edda Lorne')).toBe(null)
  })
})

describe('a form that asks on one line and is answered on the next', () => {
  const form = `PERSONAL INFORMATION
Name
LORNE, Edda
Address
Strada Teilor 19, Larchov
E-mail
edda@example.org

WORK EXPERIENCE
• Dates (from – to)
March 2017 – present
• Name and address of employer
Quern Depot S.A., Larchov
• Type of business or sector
Railways
• Occupation or position held
Welder
• Main activities and responsibilities
Weld wagon frames.
• Dates (from – to)
2008 – 2012
• Name and address of employer
Larch Grup S.R.L.
• Occupation or position held
Fitter
• Main activities and responsibilities
Fitted pumps.

EDUCATION AND TRAINING
• Dates (from – to)
2004 – 2008
• Name and type of organisation providing education and training
Quern Technical High School
• Title of qualification awarded
Technician in mechanics
`
  it('gives posts and studies without its own words', () => {
    const reading = readSource(readText(form))
    expect(reading.basics).toMatchObject({ name: 'Edda LORNE', location: 'Strada Teilor 19, Larchov' })
    expect(
      reading.entries.map(({ title, organisation, start, end, id }) => [
        title,
        organisation,
        start,
        end,
        ...reading.evidence.filter(({ entry }) => entry === id).map(({ text }) => text),
      ]),
    ).toEqual([
      ['Welder', 'Quern Depot S.A.', '2017-03', 'present', 'Weld wagon frames.'],
      ['Fitter', 'Larch Grup S.R.L.', '2008', '2012', 'Fitted pumps.'],
      ['Technician in mechanics', 'Quern Technical High School', '2004', '2008'],
    ])
  })
})

describe('a table of certificates', () => {
  it('says in its cells what was given and by whom', () => {
    const table = `# Edda Lorne

## Certificates

| Certificate | Provider | Year |
|---|---|---|
| IOSH Managing Safely | Quern Training | 2021 |
| First Aid at Work | Larch Ambulance | 2023 |
`
    const { entries, evidence } = readSource(readMarkdown(table))
    expect(entries.map(({ title, organisation, start }) => [title, organisation, start])).toEqual([
      ['IOSH Managing Safely', 'Quern Training', '2021'],
      ['First Aid at Work', 'Larch Ambulance', '2023'],
    ])
    expect(evidence).toEqual([])
  })
})
