import { expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (name: string) =>
  readSource(
    readMarkdown(
      `# ${name}\n\nBristol · a.marlow@example.net\n\n## Work\n\n**Engineer, Quern Ltd, Cardiff** — 2012 to 2017\n- Modelled sewers\n`,
    ),
  )

it.each([
  ['Aneta Marlow BEng (Hons) MICE CEng', 'Aneta Marlow', ['MICE', 'CEng']],
  ['Sian Marlow MCLIP', 'Sian Marlow', ['MCLIP']],
  ['Ada Marlow, RGN', 'Ada Marlow', ['RGN']],
  ['Xiao Ling Ma', 'Xiao Ling Ma', []],
])('keeps the letters behind “%s” as facts', (head, name, letters) => {
  const { basics, evidence } = read(head)
  expect(basics).toMatchObject({ name, location: 'Bristol' })
  expect(evidence.filter(({ entry }) => entry === null).map(({ text }) => text)).toEqual(letters)
})

const entries = (body: string) =>
  readSource(readText(`Tove Pilling\ntove@example.net\n\n${body}\n`)).entries.map(
    ({ title, organisation, location }) => [title, organisation, location],
  )

it('knows a shop by its keeper for an employer', () => {
  expect(
    entries(
      "WORK\n\nQuern University Hospital, Norwich\nPharmacy Technician, Mar 2020 - present\n- dispensed\n\nLowe's Chemist, Great Yarmouth\nDispensing Assistant, June 2014 - Aug 2016\n- served",
    )[1],
  ).toEqual(['Dispensing Assistant', "Lowe's Chemist", 'Great Yarmouth'])
})

it('takes towns behind “self employed” for where it was', () => {
  expect(entries('WORK\n\nSelf employed, Stockport and S Manchester - 2014 to now\n- Lime plaster')[0]).toEqual([
    'Self employed',
    null,
    'Stockport and S Manchester',
  ])
})

it('takes no pastime at the end of a list of papers for one of them', () => {
  expect(
    entries('TICKETS\nPASMA towers - to 2027\nAsbestos awareness 2025\n\nFishing, Quern Town season ticket.').map(
      ([title]) => title,
    ),
  ).toEqual(['PASMA towers', 'Asbestos awareness'])
})
