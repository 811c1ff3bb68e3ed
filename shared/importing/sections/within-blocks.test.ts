import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (lines: string) => {
  const reading = readSource(readText(`Edda Lorne\nedda@example.org\n\n${lines}\n`))
  return {
    entries: reading.entries.map(({ title, organisation, location, start, end, id }) => ({
      header: [title, organisation, location, start, end].join(' | '),
      items: reading.evidence.filter(({ entry }) => entry === id).map(({ text }) => text),
    })),
    kinds: reading.entries.map(({ kind }) => kind),
    apart: reading.evidence.filter(({ entry }) => entry === null).map(({ text }) => text),
  }
}

describe('plain lines under a header of several lines', () => {
  it('were done there up to the next gap', () => {
    const lines = `Work

Larch Produce, Quernby
Picker / packer, then team leader
2016 - 2019
Chilled goods, 2-5 °C
Team of 12
Shift handover

Quern Joinery Works Ltd / Harebell
Bench joiner, 2012 - 2016
Nights, 4 on 4 off`
    expect(read(lines).entries).toEqual([
      {
        header: 'Picker / packer, then team leader | Larch Produce | Quernby | 2016 | 2019',
        items: ['Chilled goods, 2-5 °C', 'Team of 12', 'Shift handover'],
      },
      { header: 'Bench joiner | Quern Joinery Works Ltd | Harebell | 2012 | 2016', items: ['Nights, 4 on 4 off'] },
    ])
  })

  it('are what was done below a time and one line of post, employer and town, whatever they look like', () => {
    const lines = `Work

2016 - 2019
Picker, Orla Meats, Leeds
Cutting and packing
Cold store

2012 - 2016
Kitchen porter, Larch Hotel, Leeds
Washing up`
    expect(read(lines).entries).toEqual([
      { header: 'Picker | Orla Meats | Leeds | 2016 | 2019', items: ['Cutting and packing', 'Cold store'] },
      { header: 'Kitchen porter | Larch Hotel | Leeds | 2012 | 2016', items: ['Washing up'] },
    ])
  })

  it('are none where the employer stands below the time', () => {
    const lines = `Work

Pharmacist (Band 7), Acute Medicine    Aug 2021 – present
Quern Hospitals Trust
- Checked doses

Radiographer (Band 5), CT and MRI    2016 – 2018
Larch General Hospital
- Scanned patients`
    expect(read(lines).entries.map(({ header }) => header)).toEqual([
      'Pharmacist (Band 7), Acute Medicine | Quern Hospitals Trust |  | 2021-08 | present',
      'Radiographer (Band 5), CT and MRI | Larch General Hospital |  | 2016 | 2018',
    ])
  })

  it('are set in as far as the names behind a column of times', () => {
    const lines = `WORK
2021-      Quern Express AB, Malmö. Parcel courier
           120-140 stops/day
           Zero lost parcels 2023, 2024
2015-2016  Summer jobs: newspaper delivery, removals`
    expect(read(lines).entries).toEqual([
      {
        header: 'Parcel courier | Quern Express AB | Malmö | 2021 | present',
        items: ['120-140 stops/day', 'Zero lost parcels 2023, 2024'],
      },
      { header: 'Summer jobs: newspaper delivery, removals |  |  | 2015 | 2016', items: [] },
    ])
  })
})

describe('lines that name a time and no post', () => {
  it('tell where somebody comes from', () => {
    const { entries, apart } = read('ABOUT ME\n\nBorn in Lagos, in Leicester since 2015. Full right to work in the UK.')
    expect(entries).toEqual([])
    expect(apart).toEqual(['Born in Lagos, in Leicester since 2015.', 'Full right to work in the UK.'])
  })

  it('are facts each under a heading that says no more', () => {
    const { apart } = read('KEY FACTS\nVan driver, 9 yrs\nLicence B + C1, no points\nForklift A+B\nSettled status: yes')
    expect(apart).toEqual(['Van driver, 9 yrs', 'Licence B + C1, no points', 'Forklift A+B', 'Settled status: yes'])
  })
})

describe('studies and headings', () => {
  it('know a course by its level or its days', () => {
    const { entries, kinds } = read(
      'EDUCATION\nQQI Level 5 Customer Service, Quern Further Education Centre (2024)\n\nCOURSES\n2020   ADR basic (dangerous goods), TransLarch\n2024   Eco-driving, 1 day',
    )
    expect(entries.map(({ header }) => header)).toEqual([
      'QQI Level 5 Customer Service | Quern Further Education Centre |  |  | 2024',
      'ADR basic (dangerous goods) |  |  | 2020 | ',
      'Eco-driving |  |  | 2024 | ',
    ])
    expect(kinds).toEqual(['education', 'certificate', 'certificate'])
  })

  it('end a list of languages where a heading asks', () => {
    const { kinds, apart } = read(
      'Languages\nSpanish (native), English (C1)\n\nWhy I am looking for a change\nI would like to move to a smaller house, because I enjoy getting to know guests.',
    )
    expect(kinds).toEqual(['language', 'language'])
    expect(apart).toEqual(['I would like to move to a smaller house, because I enjoy getting to know guests.'])
  })

  it('read a heading of letters with their stops', () => {
    expect(read('I.T.\n\nOffice, Zoom, Proclaim').kinds).toEqual(['skill'])
  })
})
