import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import type { Reading } from '../../domain/reading.ts'
import { readSource } from '../read-source.ts'

const posts = (lines: string) => {
  const reading: Reading = readSource(readText(`Edda Lorne\nedda@example.org\n\nWORK\n\n${lines}\n`))
  return reading.entries.map(({ title, organisation, start, end, id }) => ({
    header: [title, organisation, start, end].join(' | '),
    items: reading.evidence.filter(({ entry }) => entry === id).map(({ text }) => text),
  }))
}

describe('a plain line below a header that is whole', () => {
  it('was done there, though it is a word or two', () => {
    const lines = `Housing officer, Quern Homes, 2016 - now
Rent arrears panel
Benefits clinics
Panto
Support worker, Larch Lodge, 2012 - 2016
Key work with eight residents`
    expect(posts(lines)).toEqual([
      {
        header: 'Housing officer | Quern Homes | 2016 | present',
        items: ['Rent arrears panel', 'Benefits clinics', 'Panto'],
      },
      { header: 'Support worker | Larch Lodge | 2012 | 2016', items: ['Key work with eight residents'] },
    ])
  })

  it('was done there below a post no table knows, where its neighbours are whole', () => {
    const lines = `Cashier, Quern Stores, 2016-2019
tills, returns
Petalling / sundries, Larch Flowers 2014-2016
wreaths, cards
Waiter, Harebell Hotel, 2012-2014`
    expect(posts(lines).map(({ items }) => items)).toEqual([['tills, returns'], ['wreaths, cards'], []])
  })

  it('is the post where the header has none', () => {
    const lines = `THE QUERN, LARCHLEIGH   01/2016 - 08/2019
Care Assistant (nights)
Fed twelve residents.
Cook, Larch Lodge, 2012 - 2016
Baked daily.
Porter, Quern Hospital, 2010 - 2012
Moved patients.`
    expect(posts(lines)[0]?.header).toBe('Care Assistant (nights) | THE QUERN | 2016-01 | 2019-08')
  })

  it('does not hide an acting post at the same employer', () => {
    const lines = `Fitter, Quern Ltd, 2015 - now
Pumps
Acting Senior Fitter, 2018-19
Fitter, Larch Works, 2010 - 2015`
    expect(posts(lines)).toEqual([
      { header: 'Fitter | Quern Ltd | 2015 | present', items: ['Pumps'] },
      { header: 'Acting Senior Fitter | Quern Ltd | 2018 | 2019', items: [] },
      { header: 'Fitter | Larch Works | 2010 | 2015', items: [] },
    ])
  })
})

describe('the time of a header', () => {
  it('is one where the post came back each season', () => {
    const lines = `Summers 2013-14 and 2014-15  Shed hand, Quern Contractors
- pressed wool
Ranger, Larch Trust (Apr-Sept 2015 and Apr-Sept 2016)
- led walks`
    expect(posts(lines).map(({ header }) => header)).toEqual([
      'Shed hand | Quern Contractors | 2013 | 2015',
      'Ranger | Larch Trust | 2015-04 | 2016-09',
    ])
  })

  it('is not the version of a program', () => {
    const lines = `IT Technician, Quern Works, 2014-2018
2nd line support
Support Analyst, Larch Group, 2018-now
Exchange 2013-2019 migration`
    expect(posts(lines).map(({ header }) => header)).toEqual([
      'IT Technician | Quern Works | 2014 | 2018',
      'Support Analyst | Larch Group | 2018 | present',
    ])
  })
})

describe('the names of a header', () => {
  it('take a country’s code and what lies near a town for the place', () => {
    const read = readSource(
      readText(
        'Edda Lorne\n\nWORK\n\nMiller, Quern a.s., Olomouc, CZ, 2016 - 2019\n- Ground flour\n\nShepherd, Larch Station, near Hollowbrook, 2012 - 2016\n- Sheared ewes\n',
      ),
    )
    expect(read.entries.map(({ organisation, location }) => [organisation, location])).toEqual([
      ['Quern a.s.', 'Olomouc, CZ'],
      ['Larch Station', 'near Hollowbrook'],
    ])
  })

  it('tell a newspaper that is called like a post', () => {
    expect(posts('Reporter, Larchmarket Courier (weekly paper), 2016 - 2019\n- Courts')[0]?.header).toBe(
      'Reporter | Larchmarket Courier (weekly paper) | 2016 | 2019',
    )
  })
})
