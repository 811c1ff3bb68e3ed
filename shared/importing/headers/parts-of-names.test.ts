import { expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const first = (header: string) => {
  const [entry] = readSource(readText(`Tamsin Orrell\n\nWORK\n\n${header}\n- Kept the register\n`)).entries
  return [entry?.title, entry?.organisation, entry?.location]
}

it.each([
  [
    'Curator II, Youth Services\nHarrow Wing, Lintmoor District Museums\nMar 2019 – present',
    ['Curator II, Youth Services', 'Harrow Wing, Lintmoor District Museums', null],
  ],
  [
    'Library assistant\nEastgate Branch, Thornmere Public Libraries\n2016 – 2019',
    ['Library assistant', 'Eastgate Branch, Thornmere Public Libraries', null],
  ],
  [
    'Postdoctoral researcher, Centre of Peat Studies (COPS), University of Dunmarsh, since October 2023',
    ['Postdoctoral researcher', 'Centre of Peat Studies (COPS), University of Dunmarsh', null],
  ],
  [
    'Maintenance officer, Coombe Vale Housing Group, Fenwick, 2012 – 2015',
    ['Maintenance officer', 'Coombe Vale Housing Group', 'Fenwick'],
  ],
  [
    'Skladník / Warehouse operative, Brezno Sklad a.s., Martin, 2012 – 2015',
    ['Skladník / Warehouse operative', 'Brezno Sklad a.s.', 'Martin'],
  ],
  ['Joiner, Ash (Northern) Limited, Dudley, 2012 – 2015', ['Joiner', 'Ash (Northern) Limited', 'Dudley']],
])('names who employed, whole, in “%s”', (header, expected) => expect(first(header)).toEqual(expected))

it('keeps the town of a column of a table apart from the employer before it', () => {
  const { entries } = readSource(
    readMarkdown(
      '# Omar Tilney\n\n| When | What | Where |\n| --- | --- | --- |\n| 2019–2024 | Night porter | Gull Hotel, Whitby |\n| 2015–2019 | Housekeeper | Coombe Vale Housing Group, Fenwick |\n',
    ),
  )
  expect(entries.map(({ organisation, location }) => [organisation, location])).toEqual([
    ['Gull Hotel', 'Whitby'],
    ['Coombe Vale Housing Group', 'Fenwick'],
  ])
})
