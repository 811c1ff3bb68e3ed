import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (body: string) => readSource(readText(`Tove Pilling\ntove@example.net\n\n${body}\n`))
const entries = (body: string) =>
  read(body).entries.map(({ kind, title, organisation, location, end }) => [kind, title, organisation, location, end])
const loose = (body: string) =>
  read(body)
    .evidence.filter(({ entry }) => entry === null)
    .map(({ text }) => text)

it('takes a house by its sign between a post and a town for the employer', () => {
  expect(entries('WORK\nBar staff, The Fiddler, Quernby, 2015 - 2018\n- Pulled pints and cashed up')[0]).toEqual([
    'work',
    'Bar staff',
    'The Fiddler',
    'Quernby',
    '2018',
  ])
})

it('gives what somebody can do besides to no study above it', () => {
  const body =
    'EDUCATION\n- Diploma in Bookkeeping, Quern College, 2019\n- BA History, University of Hull, 2014\n- Word: mail merge, styles'
  expect(loose(body)).toEqual(['Word: mail merge, styles'])
})

it('reads a paper behind the year of a diploma by itself', () => {
  expect(entries('QUALIFICATIONS\nLevel 3 Diploma in Childcare (2018), Care Certificate')).toEqual([
    ['education', 'Level 3 Diploma in Childcare', null, null, '2018'],
    ['certificate', 'Care Certificate', null, null, null],
  ])
})

it('keeps programs and tongues under “Memberships and skills” apart from papers', () => {
  const { entries: found, skills } = read(
    'MEMBERSHIPS AND SKILLS\n- Associate member of the Quern Institute\n- Dunebase, Excel\n- Welsh (first language), English',
  )
  expect(found.map(({ kind, title }) => [kind, title])).toEqual(
    expect.arrayContaining([
      ['certificate', 'Associate member of the Quern Institute'],
      ['language', 'Welsh'],
      ['language', 'English'],
    ]),
  )
  expect(found.filter(({ kind }) => kind === 'certificate')).toHaveLength(1)
  expect(skills).toEqual(['Dunebase', 'Excel'])
})

it('knows where a paper was given though a town follows', () => {
  expect(entries('CONFERENCE PAPERS\n- "What limpets hear", Shore Days, Hull, 2024 (invited)')[0]).toEqual([
    'publication',
    'What limpets hear',
    'Shore Days',
    null,
    null,
  ])
})

it('takes an academy alone for where somebody studied', () => {
  expect(entries('QUALIFICATIONS\n- Royal Quern Academy, 1992\n- Forklift licence')[0]).toEqual([
    'education',
    null,
    'Royal Quern Academy',
    null,
    '1992',
  ])
})

it('loses no deed of two words under a post', () => {
  expect(
    read('WORK\nWaiter, Quern Ltd, Usk, 2012 - 2014\nServed tables\nPoured wine').evidence.map(({ text }) => text),
  ).toEqual(['Served tables', 'Poured wine'])
})

it('takes what is said of a licence for no licence', () => {
  const titles = entries('LICENCE AND CARDS\nCat C+E since 1998. No points.\nADR to 2027').map(([, title]) => title)
  expect(titles).not.toContain('No points')
  expect(titles).toHaveLength(2)
})
