import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (headers: readonly string[]) =>
  readSource(
    readText(
      `Edda Lorne\nedda@example.org\n\nEXPERIENCE\n\n${headers.map((header) => `${header}\n- Kept the books in order\n`).join('\n')}`,
    ),
  ).entries.map(({ title, organisation, location }) => [title, organisation, location])

describe('headers of one document are decided together', () => {
  it('gives a title that no word says to be one where its siblings have theirs', () => {
    expect(
      read([
        'Head Chef | Marlow Hotel | 2019 – 2023',
        'Relief | Harebell | 2017 – 2019',
        'Kitchen Manager | Wexby Catering Ltd | 2014 – 2017',
        'Crew | Umber | 2012 – 2014',
      ]),
    ).toEqual([
      ['Head Chef', 'Marlow Hotel', null],
      ['Relief', 'Harebell', null],
      ['Kitchen Manager', 'Wexby Catering Ltd', null],
      ['Crew', 'Umber', null],
    ])
  })

  it('gives employers their place before the title where the document puts them there', () => {
    expect(
      read([
        'Marlow Hotel – Head Chef, 2019 – 2023',
        'Harebell – Relief, 2017 – 2019',
        'Wexby Catering Ltd – Kitchen Manager, 2014 – 2017',
      ])[1],
    ).toEqual(['Relief', 'Harebell', null])
  })

  it('takes a name for a town where the places of its siblings stand', () => {
    expect(
      read([
        'Nov 2019 – May 2023, Leeds\nElectrician at Marlow Hotel',
        'Jan 2017 – Oct 2019, Nether Wexley\nRelief at Harebell',
        'Feb 2014 – Dec 2016, Bristol\nCaretaker at Wexby Council',
      ])[1],
    ).toEqual(['Relief', 'Harebell', 'Nether Wexley'])
  })

  it('reads a header as others that are built like it, be its employer in small letters or its client in brackets', () => {
    expect(
      read([
        'Shop Manager, Wexby Stores Ltd, Harbleton | 2017 – 2022',
        'Sales Assistant, umberly, Wexcombe-under-Edge | 2015 – 2017',
        'Cashier, Harebell Market, Nether Wexley | 2012 – 2015',
      ])[1],
    ).toEqual(['Sales Assistant', 'umberly', 'Wexcombe-under-Edge'])
    expect(
      read([
        'Arborist, Fenwick Group (Larch Power), Penrith | 2017 – 2022',
        'Groundsman, Wexby Contractors (Larch Trust), Harbleton | 2012 – 2017',
      ]),
    ).toEqual([
      ['Arborist', 'Fenwick Group', 'Penrith'],
      ['Groundsman', 'Wexby Contractors', 'Harbleton'],
    ])
  })

  it('keeps the lines of a header together that are as many as those of its siblings', () => {
    expect(
      read([
        'umberly\nLead dental nurse\nSince 2019',
        'smile wexley, Nether Wexley\nDental nurse\nJune 2015 - August 2019',
        'Harebell Dental Practice, Nether Wexley\nTrainee dental nurse\nJune 2014 - May 2015',
        'Lorne the Chemist, Nether Wexley\nSaturday assistant\n2011 - 2014',
      ]),
    ).toEqual([
      ['Lead dental nurse', 'umberly', null],
      ['Dental nurse', 'smile wexley', 'Nether Wexley'],
      ['Trainee dental nurse', 'Harebell Dental Practice', 'Nether Wexley'],
      ['Saturday assistant', 'Lorne the Chemist', 'Nether Wexley'],
    ])
  })

  it('takes a name in small letters behind “at” for the employer, and a time or a height for none', () => {
    expect(
      read([
        'Kitchen assistant at umberly, Penrith (2014 – 2017)',
        'Cashier at weekends, Wexby Stores Ltd (2012 – 2014)',
      ]),
    ).toEqual([
      ['Kitchen assistant', 'umberly', 'Penrith'],
      ['Cashier at weekends', 'Wexby Stores Ltd', null],
    ])
  })
})
