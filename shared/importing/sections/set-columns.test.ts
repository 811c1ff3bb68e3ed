import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const served = `Ola Kverner
Second engineer

SEA SERVICE
Vessel            Type        kW      Rank     Company              From-To
MV Fjordlys Nord  RoPax       21,600  2/E      Kvitbjorn Line       02/2021-now
MV Strandvik Star Bulk        8,200   3/E      Kvitbjorn Line       04/2018-01/2021
MT Havsol         Chem tanker 7,900   Cadet    Havsol Tankers       08/2015-03/2018

DUTIES AS 2/E
Main engine overhauls
Bunkering, records

DUTIES AS 3/E
Sewage plant

ASHORE
Volunteer: Quern Lifeboat Station, 2019-

LANG
Norwegian, English
`

const posts = (text: string) => {
  const { entries, evidence } = readSource(readText(text))
  return entries
    .filter(({ kind }) => kind === 'work')
    .map(({ id, title, organisation, start, end, doubts }) => [
      ...[title, organisation, start, end, doubts.length],
      ...evidence.filter(({ entry }) => entry === id).map((each) => each.text),
    ])
}

describe('a table of posts in plain text', () => {
  it('is cut where its heads begin, though one space parts two cells, and duties go to the post they name', () => {
    expect(posts(served)).toEqual([
      ['2/E', 'Kvitbjorn Line', '2021-02', 'present', 0, 'Main engine overhauls', 'Bunkering, records'],
      ['3/E', 'Kvitbjorn Line', '2018-04', '2021-01', 0, 'Sewage plant'],
      ['Cadet', 'Havsol Tankers', '2015-08', '2018-03', 0],
    ])
  })

  it('leaves duties of a post held at two employers to neither', () => {
    const twice = served.replace('Cadet    Havsol', '3/E      Havsol')
    expect(posts(twice).map((post) => post.slice(5))).toEqual([['Main engine overhauls', 'Bunkering, records'], [], []])
    expect(readSource(readText(twice)).evidence.find(({ text }) => text === 'Sewage plant')?.entry).toBeNull()
  })

  it('reads what stands under a heading set as the others are by its own words', () => {
    const { entries } = readSource(readText(served))
    expect(entries.filter(({ kind }) => kind === 'education')).toEqual([])
    expect(entries.filter(({ kind }) => kind === 'language').map(({ title }) => title)).toEqual([
      'Norwegian',
      'English',
    ])
  })
})
