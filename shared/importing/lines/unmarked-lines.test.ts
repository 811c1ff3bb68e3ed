import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../electron/adapters/readers/html.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import type { ReadDocument, Reading } from '../../domain/reading.ts'
import { readSource } from '../read-source.ts'

const roles = (document: ReadDocument) => {
  const reading: Reading = readSource(document)
  return reading.entries
    .filter(({ kind }) => kind === 'work')
    .map(({ title, organisation, start, end, id }) => ({
      header: [title, organisation, start, end].join(' | '),
      items: reading.evidence.filter(({ entry }) => entry === id).map(({ text }) => text),
    }))
}
const section = (lines: string) =>
  readText(
    `Edda Lorne\nedda@example.org\n\nEXPERIENCE\n\n${lines}\n\nEDUCATION\nBSc Botany, Calder University, 2004 – 2007\n`,
  )

describe('lines of an entry without bullets', () => {
  it('are what was done when they open with a verb and end with a full stop', () => {
    const lines =
      'Keeper\nMarlow Gardens, Bath\n2019 – 2022\nRunning weekly tours for schools.\nMentoring two assistants.'
    expect(roles(section(lines))).toEqual([
      {
        header: 'Keeper | Marlow Gardens | 2019 | 2022',
        items: ['Running weekly tours for schools.', 'Mentoring two assistants.'],
      },
    ])
  })

  it('are never a title below the dates', () => {
    expect(roles(section('Marlow School, Leeds\nCook\n2010 – 2012\nFed 300 pupils.'))).toEqual([
      { header: 'Cook | Marlow School | 2010 | 2012', items: ['Fed 300 pupils.'] },
    ])
  })

  it('open an entry in small letters where nothing but a range of dates follows at once', () => {
    const lines =
      'Marlow Farm, shepherd\nMay 2015 – present\n* Lambs 400 ewes\n\nUpper Ridge, dog handler and fence builder\nMay 2009 – April 2015\n* Mended 3 km of walls'
    expect(roles(section(lines))).toEqual([
      { header: 'shepherd | Marlow Farm | 2015-05 | present', items: ['Lambs 400 ewes'] },
      { header: 'dog handler and fence builder | Upper Ridge | 2009-05 | 2015-04', items: ['Mended 3 km of walls'] },
    ])
  })

  it('tell of the post they stand under where it lists its clients', () => {
    const lines =
      'Freelance Translator                    2016 – present\nClients:\nCalder Town Council (2018 – 2020): put the guide for tenants into Welsh.\nHollow Press (2017): two novels.'
    expect(roles(section(lines))).toEqual([
      {
        header: 'Freelance Translator |  | 2016 | present',
        items: [
          'Calder Town Council (2018 – 2020): put the guide for tenants into Welsh.',
          'Hollow Press (2017): two novels.',
        ],
      },
    ])
  })

  it('stay apart from a header with its dates in the middle, also when written small', () => {
    const lines = `North City Trams 2015-now tram driver
drive routes 6 and 20, cash handling, defect checks
mentor for new starters since 2019
Wilford 2011-2015 Store Assistant
Stock, tills, deliveries`
    expect(roles(section(lines))).toEqual([
      {
        header: 'tram driver | North City Trams | 2015 | present',
        items: ['drive routes 6 and 20, cash handling, defect checks', 'mentor for new starters since 2019'],
      },
      { header: 'Store Assistant | Wilford | 2011 | 2015', items: ['Stock, tills, deliveries'] },
    ])
  })

  it('end a bullet when they are one word that did not fit on the line above', () => {
    const lines = `Plumber, Marlow Homes, 2011 – 2015
- Bathrooms, boilers and the finding of faults in old houses across South
Yorkshire
- Quoted for and invoiced every one of the jobs of the two younger plumbers
- Kept the van and its stock in order and wrote the list of what was missing`
    expect(roles(section(lines))[0]?.items[0]).toBe(
      'Bathrooms, boilers and the finding of faults in old houses across South Yorkshire',
    )
  })
})

describe('a page laid out with a table', () => {
  it('keeps a title and its single bullet apart', () => {
    const html = `<h2>Employment</h2><table><tr><td>2015 – 2017</td><td><b>Warehouse Operative</b>, Marlow Stores<ul><li>Goods in at several sites including two for frozen food</li></ul></td></tr></table>`
    expect(roles(readHtml(html))).toEqual([
      {
        header: 'Warehouse Operative | Marlow Stores | 2015 | 2017',
        items: ['Goods in at several sites including two for frozen food'],
      },
    ])
  })
})

describe('lines that the writer ended', () => {
  it('are none that a page’s edge broke, though they begin small', () => {
    const lines = `2016 - date: self employed plumber and heating engineer
boilers, bathrooms, landlord certs
approx 60 boilers a year

2011 - 2016: Quern Heating Ltd, Stonewell, Gas engineer
servicing, breakdowns`
    expect(roles(section(lines))).toEqual([
      {
        header: 'self employed plumber and heating engineer |  | 2016 | present',
        items: ['boilers, bathrooms, landlord certs', 'approx 60 boilers a year'],
      },
      { header: 'Gas engineer | Quern Heating Ltd | 2011 | 2016', items: ['servicing, breakdowns'] },
    ])
  })

  it('still go on where the next word had no room', () => {
    const lines = `Plumber, Marlow Homes, 2011 – 2015
Fitted bathrooms and boilers in all of the old houses of the town and looked
after the tenants while the water was off, which was often in the winter of
2013 and again in 2014.`
    expect(roles(section(lines))[0]?.items).toHaveLength(1)
  })
})
