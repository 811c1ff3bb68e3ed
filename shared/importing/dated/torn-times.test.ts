import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const top = 'Edda Lorne\nedda@example.org\n\n'
const facts = (text: string) =>
  readSource(readText(`${top}${text}`)).entries.map(({ title, organisation, start, end, evidence }) => [
    title,
    organisation,
    start,
    end,
    evidence.length,
  ])

describe('dates torn from their headers', () => {
  it('go to the block above where each is read out below it', () => {
    expect(
      facts(
        'EMPLOYMENT\nHead Baker\nWexby Mills Ltd\nBaked 400 loaves a night\nTrained three apprentices\n\nMar 2019 – Nov 2024\n\nBaker\nOld Quay Bakery\nMade the sourdough for eleven cafés\n\nAug 2015 – Feb 2019\n\nBakery Assistant\nSainsbridge Stores\n\n2013 – 2015\n',
      ),
    ).toEqual([
      ['Head Baker', 'Wexby Mills Ltd', '2019-03', '2024-11', 2],
      ['Baker', 'Old Quay Bakery', '2015-08', '2019-02', 1],
      ['Bakery Assistant', 'Sainsbridge Stores', '2013', '2015', 0],
    ])
  })

  it('go to the headers in their order where all are read out above them', () => {
    expect(
      facts(
        'EXPERIENCE\nJuly 2018 – Present\nJanuary 2015 – June 2018\nHead Baker\nWexby Mills Ltd\nBaked 400 loaves a night\nBaker\nOld Quay Bakery\nMade the sourdough for eleven cafés\n',
      ),
    ).toEqual([
      ['Head Baker', 'Wexby Mills Ltd', '2018-07', 'present', 1],
      ['Baker', 'Old Quay Bakery', '2015-01', '2018-06', 1],
    ])
  })

  it('stay with the header below where each stands right above it', () => {
    expect(
      facts(
        'EXPERIENCE\nJuly 2018 – Present\nHead Baker\nWexby Mills Ltd\nBaked 400 loaves a night\nJanuary 2015 – June 2018\nBaker\nOld Quay Bakery\nMade the sourdough for eleven cafés\n',
      ),
    ).toEqual([
      ['Head Baker', 'Wexby Mills Ltd', '2018-07', 'present', 1],
      ['Baker', 'Old Quay Bakery', '2015-01', '2018-06', 1],
    ])
  })
})
