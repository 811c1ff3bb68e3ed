import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (work: string) => {
  const { entries, evidence } = readSource(readText(`Bernard Pilley\nb.pilley@example.com\n\nWORK\n\n${work}\n`))
  return entries.map(({ id, title }) => [title, evidence.filter(({ entry }) => entry === id).map(({ text }) => text)])
}

it.each([
  'Budget of £30k from 2016',
  'Keys and alarms since 2018',
  'Stock control on SAP from 2017',
  'Rota for six people, 2014 onwards',
  'Three new greenhouses, 2013',
  'Polytunnel put up 2016',
  '35 regular customers, Hexby, Kessle',
])('keeps a plain line below a header as something done there: %s', (line) => {
  expect(
    read(
      `2012 - 2018: Gardener, Lowmoor estate\nWalled garden, rose borders\n${line}\n\n2008 - 2012: Labourer, Holts Ltd\nDug footings by hand`,
    ),
  ).toEqual([
    ['Gardener', ['Walled garden, rose borders', line]],
    ['Labourer', ['Dug footings by hand']],
  ])
})

it('still opens an entry with a post', () => {
  expect(
    read('2012 - 2018: Gardener, Lowmoor estate\nWalled garden, rose borders\nShop assistant, Tibbs, 2011').map(
      ([title]) => title,
    ),
  ).toEqual(['Gardener', 'Shop assistant'])
})
