import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (text: string) => {
  const { entries, evidence } = readSource(readText(text))
  return entries.map(({ id, title, start, end }) => ({
    title,
    start,
    end,
    told: evidence.filter(({ entry }) => entry === id).map((each) => each.text),
  }))
}

it('takes an honour, an office beside it and a stay elsewhere for lines of the post above, whatever year they name', () => {
  const entries = read(
    `Mabel Orrock

Employment

Cooper, Halden Distillery, 2004 - 2019
 Casks of oak up to 500 litres
 Safety rep 2010-2016
 Cooper of the year, 2012
 4 months at the Islay cooperage, 2014: new raising hall

Labourer, Tarn Quarry, 2001 - 2004
 Loading and sweeping
`,
  )
  expect(entries).toEqual([
    {
      title: 'Cooper',
      start: '2004',
      end: '2019',
      told: [
        'Casks of oak up to 500 litres',
        'Safety rep 2010-2016',
        'Cooper of the year, 2012',
        '4 months at the Islay cooperage, 2014: new raising hall',
      ],
    },
    { title: 'Labourer', start: '2001', end: '2004', told: ['Loading and sweeping'] },
  ])
})

it('reads title, firm, town and time that end in full stops as the header of the paragraph below', () => {
  const entries = read(
    `Mabel Orrock

Career history

Senior Lettings Adviser, Tarn Residential, Ripon. March 2020 to present.
I let about 40 houses a year and look after the inventory. I also train our two juniors.

Lettings Adviser, Tarn Residential, Ripon. 2016 to 2020.
I showed flats to tenants and wrote the particulars.
`,
  )
  expect(entries.map(({ title, start, end }) => [title, start, end])).toEqual([
    ['Senior Lettings Adviser', '2020-03', 'present'],
    ['Lettings Adviser', '2016', '2020'],
  ])
  expect(entries[0]?.told).toEqual([
    'I let about 40 houses a year and look after the inventory.',
    'I also train our two juniors.',
  ])
})

it('takes what stands in brackets behind an employer for a description of the house', () => {
  const { evidence } = readSource(
    readText(`Mabel Orrock

Kitchens

The Brass Pan, Ripon (45 seats, small plates and grill) - Sous chef, May 2021 - present
- Ordering and stock take
`),
  )
  expect(evidence.map(({ text }) => text)).toEqual(['Ordering and stock take'])
})
