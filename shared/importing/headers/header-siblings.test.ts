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
})
