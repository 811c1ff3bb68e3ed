import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../electron/adapters/readers/markdown.ts'
import { readText } from '../../electron/adapters/readers/text.ts'
import { readSource } from './read-source.ts'

const page = (text: string) => readSource(readMarkdown(`# Nadia Brook\n\n${text}`))
const loose = (text: string) =>
  page(text)
    .evidence.filter(({ entry }) => entry === null)
    .map((item) => item.text)

describe('what stands beside a name, a level or a town', () => {
  it('keeps what a line under the name states behind its town', () => {
    expect(loose('Wexby (QN5), own van, full clean licence | nadia@example.org\n')).toEqual([
      'own van',
      'full clean licence',
    ])
    expect(loose('Deck hand | seaman’s book, UK settled status\n')).toEqual(['seaman’s book', 'UK settled status'])
  })

  it('takes no qualification for a town with half a code of the post', () => {
    expect(page('Plumber, NVQ L3 | nadia@example.org | 07700 900111\n').basics.location).toBeNull()
  })

  it('takes the number behind a level for no month', () => {
    const { entries } = page('## Courses\n\n- Fire marshal level 2 - 2021\n- Manual handling - 2020\n')
    expect(entries.map(({ title, start }) => [title, start])).toEqual([
      ['Fire marshal level 2', '2021'],
      ['Manual handling', '2020'],
    ])
  })

  it('lets one level behind two languages be of both', () => {
    const { entries, unplaced } = page('## Languages\n\nPolish and Czech, fluent\n')
    expect(entries.map(({ title }) => title)).toEqual(['Polish and Czech'])
    expect(unplaced.map(({ text }) => text)).toEqual(['Languages'])
  })

  it('parts skills at two strokes', () => {
    expect(page('## Skills\n\nSewing // cutting, pressing // pattern making\n').skills).toEqual([
      'Sewing',
      'cutting',
      'pressing',
      'pattern making',
    ])
  })

  it('takes pastimes below the prizes for no prize, and notice for no language', () => {
    const text =
      'Nadia Brook\n\nLANGUAGES\nEnglish, Polish\n\nAvailable: two weeks notice\n\nCOMPETITIONS\nYoung Waiter of the West, finalist 2020\n\nSailing, chess, old bicycles\n'
    const titles = readSource(readText(text)).entries.map(({ title }) => title)
    expect(titles).toEqual(['English', 'Polish', 'Young Waiter of the West, finalist'])
  })

  it('parts a post from a short town that ends with a full stop', () => {
    const text = 'Nadia Brook\n\nWORK\n2021-    The Larch Rooms, Bath. Head waiter\n  - 60 covers\n'
    const [post] = readSource(readText(text)).entries
    expect([post?.title, post?.organisation, post?.location]).toEqual(['Head waiter', 'The Larch Rooms', 'Bath'])
  })

  it('keeps the line of a study that says more than its fields', () => {
    const study = (line: string) => page(`## Education\n\n${line}\n`).evidence.map(({ text }) => text)
    expect(study('BSc Botany, Quern University, 2004 – 2007 (2:1)')).toEqual([
      'BSc Botany, Quern University, 2004 – 2007 (2:1)',
    ])
    expect(study('BEng Civil Engineering, Quern University, 2012 – 2015')).toEqual([])
  })
})

describe('what is set among other things', () => {
  const posts = (text: string) =>
    readSource(readText(`Nadia Brook\n\n${text}`)).entries.map(({ kind, title, organisation }) => [
      kind,
      title,
      organisation,
    ])

  it('takes a plain line between others of a post for no post', () => {
    const text =
      'EMPLOYMENT\n\n2018 - 2021\nYard driver, Quern Timber, Wexby\nLoading lorries\nYard stock in packs\nCrane driver\nCard sales at weekends\n\n2016 - 2018\nPacker, Larch Linen, Wexby\nReturns and checks\n'
    expect(posts(text)).toEqual([
      ['work', 'Yard driver', 'Quern Timber'],
      ['work', 'Packer', 'Larch Linen'],
    ])
    expect(readSource(readText(`Nadia Brook\n\n${text}`)).evidence.map((item) => item.text)).toContain('Crane driver')
  })

  it('takes a post held among papers and talks for a post', () => {
    const { entries } = page(
      '## Publications and talks\n\n- "Looms of the north", The Quern Weaver, March 2023\n- Guest lecturer in weaving at Quern University, once a year since 2022\n',
    )
    expect(entries.map(({ kind, title, organisation, start }) => [kind, title, organisation, start])).toEqual([
      ['publication', 'Looms of the north', 'The Quern Weaver', '2023-03'],
      ['work', 'Guest lecturer in weaving', 'Quern University', '2022'],
    ])
  })

  it('keeps what a line of personal data states', () => {
    expect(
      loose(
        'Nanny | nadia@example.org\n\nDate of birth: on request. Nationality: Filipino, with settled status in the UK. Full driving licence.\n',
      ),
    ).toEqual(['settled status in the UK.', 'Full driving licence.'])
  })
})
