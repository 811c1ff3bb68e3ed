import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const first = (header: string) => {
  const [entry] = readSource(
    readText(`Edda Lorne\nedda@example.org\n\nEXPERIENCE\n\n${header}\n- Kept the books in order\n`),
  ).entries
  return [entry?.title, entry?.organisation]
}
const name = (line: string) =>
  readSource(readText(`${line}\nedda@example.org\n\nEXPERIENCE\n\nCook, Marlow Hotel, 2010 – 2012\n`)).basics.name

describe('a title, its employer and a small town between commas', () => {
  it.each([
    ['2009 - 2014 Health Care Assistant, Marlow Nursing Home, Wexby', 'Health Care Assistant', 'Marlow Nursing Home'],
    ['Farm worker, R & M Lorne, Wexby (2009 - 2012)', 'Farm worker', 'R & M Lorne'],
    ['Ward Sister (Band 6), Royal Marlow Hospital, 2014 – 2018', 'Ward Sister (Band 6)', 'Royal Marlow Hospital'],
    [
      'Ward Sister (Band 6), Renal Ward – Royal Marlow Hospital, 2014 – 2018',
      'Ward Sister (Band 6), Renal Ward',
      'Royal Marlow Hospital',
    ],
  ])('%s', (header, title, organisation) => {
    expect(first(header)).toEqual([title, organisation])
  })
})

describe('what belongs to a name', () => {
  it.each([
    ['Charge Nurse, Critical Care — Marlow Hospital (2015 – 2019)', 'Charge Nurse, Critical Care', 'Marlow Hospital'],
    ['Session cellist (freelance), Wexby Players, 2005 – 2009', 'Session cellist (freelance)', 'Wexby Players'],
    ['Translator (self-employed), 2016 – 2019', 'Translator (self-employed)', null],
    [
      'Tutor, Institut für Statistik, Universität Hellbach, 2014 – 2017',
      'Tutor',
      'Institut für Statistik, Universität Hellbach',
    ],
    [
      'Research Assistant, Wexby University, Dynamics Lab, 2014 – 2017',
      'Research Assistant',
      'Wexby University, Dynamics Lab',
    ],
    ['2003 – 2009: Army, Royal Signals Corps', null, 'Army, Royal Signals Corps'],
  ])('%s', (header, title, organisation) => {
    expect(first(header)).toEqual([title, organisation])
  })

  it('keeps what a study ended with beside its name', () => {
    const reading = readSource(
      readText(
        `Edda Lorne\nedda@example.org\n\nAusbildung\n\n2010 – 2016  Studium der Chemie, Universität Hellbach\n             Abschluss: Diplom (Note 1,7)\n2007 – 2010  Ausbildung zur Tischlerin\n             Lorne & Söhne GmbH\n             Abschluss: Gesellenbrief\n`,
      ),
    )
    expect(reading.entries.map(({ title, organisation, end }) => [title, organisation, end])).toEqual([
      ['Studium der Chemie', 'Universität Hellbach', '2016'],
      ['Ausbildung zur Tischlerin', 'Lorne & Söhne GmbH', '2010'],
    ])
    expect(reading.evidence.map(({ text }) => text)).toEqual([
      'Abschluss: Diplom (Note 1,7)',
      'Abschluss: Gesellenbrief',
    ])
  })
})

describe('a name', () => {
  it.each([
    ["EDDA O'LORNE RGN", "EDDA O'LORNE"],
    ['Name Edda Lorne', 'Edda Lorne'],
    ['# Curriculum vitae – Edda Lorne', 'Edda Lorne'],
    ['CV of Edda Lorne', 'Edda Lorne'],
  ])('%s', (line, found) => {
    expect(name(line)).toBe(found)
  })
})

describe('a short fact under a heading of its own', () => {
  it.each(['Welsh speaker', 'Chess Champion of Wexby'])('%s', (fact) => {
    const source = `Edda Lorne\nedda@example.org\n\n## Experience\n\nCook, Marlow Hotel, 2010 – 2012\n\n## Other\n\n${fact}\n`
    expect(readSource(readText(source)).evidence.map(({ text }) => text)).toContain(fact)
  })
})
