import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkClaim } from './check-claim.ts'
import type { GroundingEntry, GroundingEvidence } from './grounding-evidence.ts'

const entry: GroundingEntry = {
  kind: 'work',
  title: 'Ferry Mate',
  organisation: 'Islay Crossings',
  location: 'Oban',
  start: '2016-04',
  end: '2019-09',
}
const check = (text: string, evidence: string, under: GroundingEntry | null = null) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: evidence, entry: under }], today: '2026-01-01' })
const flags = (text: string, evidence: string, under: GroundingEntry | null = null) =>
  check(text, evidence, under)
    .filter(({ level }) => level === 'flag')
    .map(({ kind, quote }) => `${kind}: ${quote}`)

describe('checkClaim and what says less', () => {
  it.each([
    ['I catalogued over 3,000 charts.', 'Catalogued 3,400 charts'],
    ['Each trip I looked after at least 25 passengers.', 'Looked after 25 to 30 passengers on each trip'],
    ['For eighteen months I supervised two deckhands.', 'Supervised two deckhands from September 2020 to March 2022'],
    ['I trained a mate over 70 days.', 'Trained a mate for 70 days'],
    ['Two deckhands worked under my supervision.', 'Supervised two deckhands'],
    ['Seven Polish harbours were on my list.', 'My list: 7 harbours in Poland'],
    ["I have a master's degree in Navigation.", 'MA in Navigation'],
  ])('lets "%s" rest on "%s"', (text, evidence) => expect(flags(text, evidence)).toEqual([]))

  it.each([
    ['I catalogued over 3,500 charts.', 'Catalogued 3,400 charts'],
    ['I catalogued over 3,400 charts.', 'Catalogued 3,400 charts'],
    ['For three years I supervised two deckhands.', 'Supervised two deckhands from September 2020 to March 2022'],
    ['I spent over 70 days on it.', 'Spent 70 days on it'],
    ['I speak Polish.', 'Visited 7 harbours in Poland'],
    ['I hold a PhD in Navigation.', 'MA in Navigation'],
  ])('flags "%s" against "%s"', (text, evidence) => expect(flags(text, evidence)).not.toEqual([]))

  it('dates a role by both ends of its entry, though the item names another year', () => {
    const evidence = 'Tied up the ferry that has run since 1987'
    expect(flags(`${evidence} (2016–2019).`, evidence, entry)).toEqual([])
    expect(flags(`${evidence} (2015–2019).`, evidence, entry)).not.toEqual([])
  })
})

describe('checkClaim', () => {
  it.each([
    ['I tied up 12 boats.', 'Tied up twelve boats'],
    ['Code ran fifty times faster.', 'Code ran 50x faster'],
    ['I saved £1.2m.', 'Saved 1.2 million pounds'],
    ['Complaints halved.', 'Complaints fell by 50%'],
    ['I worked there for a fortnight.', 'Worked there for two weeks'],
    ['I taught about 30 deckhands.', 'Taught 30 deckhands'],
    ['Fuel use fell by five litres, from 20 to 15.', 'Fuel use fell from 20 to 15 litres'],
    ['I colour-coded the programme.', 'Color-coded the program'],
    ['The management of two crews was my job.', 'Managed two crews'],
    ['Ich habe 1.200 Fahrgäste befördert.', '1200 Fahrgäste befördert'],
    ["J'ai formé douze marins.", 'Formé 12 marins'],
  ])('is silent for the honest "%s"', (text, evidence) => expect(flags(text, evidence)).toEqual([]))

  it.each([
    ['I tied up 14 boats.', 'Tied up twelve boats', 'number: 14'],
    ['I hold the level 2 ticket.', 'AM2 and the level 3 ticket', 'grade: level 2'],
    ['Fuel use fell by 15 litres.', 'Fuel use fell from 20 to 15 litres, by a quarter', 'number: 15 litres'],
    ['I tied up more than 12 boats.', 'Tied up twelve boats', 'bound: more than 12'],
    ['I tied up 30 boats.', 'Tied up about 30 boats', 'bound: 30'],
    ['Fuel fell by 20 times.', 'Fuel fell by 20%', 'number: 20 times'],
    ['I tied up boats in 2018.', 'Tied up boats', 'date: 2018'],
    ['I tied up boats every day.', 'Tied up boats every week', 'frequency: every day'],
    ['I tied up boats at Norwich Quays.', 'Tied up boats', 'name: Norwich Quays'],
    ['I tied up boats using postgresql.', 'Tied up boats', 'name: postgresql'],
    ['As harbour director I tied up boats.', 'Tied up boats', 'title: director'],
    ['I led the tying up of boats.', 'Helped to tie up boats', 'verb: led'],
    ['I never tied up boats.', 'Tied up boats', 'negation: never'],
    ['I ran the ferry in Norway single-handedly.', 'Ran the ferry in Norway', 'sole-credit: single-handedly'],
    ['I wrote the safety plan.', 'Wrote part of the safety plan', 'hedge: safety'],
    ['Ich habe 1.300 Fahrgäste befördert.', '1200 Fahrgäste befördert', 'number: 1.300'],
  ])('flags "%s" against "%s"', (text, evidence, expected) => expect(flags(text, evidence)).toContain(expected))

  it('takes years of service from the dates of the entry', () => {
    expect(flags('I worked as a mate for three years.', 'Steered the ferry', entry)).toEqual([])
    expect(flags('I worked as a mate for six years.', 'Steered the ferry', entry)).toEqual(['number: six years'])
  })

  it('flags the present tense for a role that has ended', () => {
    expect(flags('I currently steer the ferry.', 'Steered the ferry', entry)).toEqual(['tense: I currently steer'])
  })

  it('underlines a word without provenance and excuses those of the requirement, but for a deed claimed', () => {
    const evidence = [{ id: 'e1', text: 'Steered the ferry' }]
    expect(checkClaim({ text: 'I steered the ferry with aplomb.', evidence })).toMatchObject([
      { level: 'underline', quote: 'aplomb' },
    ])
    expect(checkClaim({ text: 'Steering a ferry takes aplomb.', evidence, requirement: 'Aplomb at sea' })).toEqual([])
    expect(
      checkClaim({ text: 'I steered the ferry with aplomb.', evidence, requirement: 'Aplomb at sea' }),
    ).toMatchObject([{ kind: 'posting-skill', level: 'underline', quote: 'aplomb' }])
  })

  it('flags a skill that only the posting has', () => {
    const found = checkClaim({
      text: 'I have experience of falconry.',
      evidence: [{ id: 'e1', text: 'Steered the ferry' }],
      requirement: 'Experience of falconry',
    })
    expect(found).toMatchObject([{ kind: 'posting-skill', level: 'flag' }])
  })

  it('leaves years that are reckoned from a post to their own check, though the requirement has the figure', () => {
    const post = {
      kind: 'work',
      title: 'Mate',
      organisation: 'Marlow Ferries',
      start: '2021-03',
      end: 'present',
    } as const
    const told = (text: string) =>
      checkClaim({
        text,
        evidence: [{ id: 'e1', text: 'Steered the ferry', entry: { ...entry, ...post } }],
        requirement: '5 years or more on ferries',
        today: '2026-11-23',
      })
    expect(told('I have worked as Mate at Marlow Ferries for 5 years (since 2021).')).toEqual([])
    expect(told('I have worked as Mate at Marlow Ferries for 9 years (since 2021).')).not.toEqual([])
  })

  it('flags a whole claim that cites nothing, and no framing', () => {
    expect(checkClaim({ text: 'I steered the ferry.', evidence: [] })).toMatchObject([
      { kind: 'uncited', start: 0, end: 20 },
    ])
    expect(checkClaim({ text: 'I look forward to hearing from you.', evidence: [] })).toEqual([])
  })
})

const words = fc.constantFrom(
  ...'I led part of a team of 12 about 30% nearly £5m not never the Rotterdam office with postgresql in May 2019 every week first all best phd manager helped to build most three years over doubled, (pilot) . – of'.split(
    ' ',
  ),
)
const text = fc.array(words, { maxLength: 30 }).map((all) => all.join(' '))
const anyText = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 80 }))

describe('checkClaim on any text', () => {
  it('finds nothing in evidence checked against itself, alone or among others', () => {
    fc.assert(
      fc.property(anyText, text, (own, other) => {
        const evidence: GroundingEvidence[] = [
          { id: 'e1', text: own, entry },
          { id: 'e2', text: other, entry },
        ]
        expect(checkClaim({ text: own, evidence })).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('finds nothing in the sentences of the evidence either', () => {
    fc.assert(
      fc.property(text, (own) => {
        const claim = own.replace(/[.,]/gu, '').trim()
        expect(
          checkClaim({ text: `${claim}.`, evidence: [{ id: 'e1', text: claim, entry }] }).filter(
            ({ level }) => level === 'underline',
          ),
        ).toEqual([])
      }),
    )
  })

  it('keeps every range inside the text, quotes it, and answers the same twice', () => {
    fc.assert(
      fc.property(anyText, anyText, (claim, evidence) => {
        const input = { text: claim, evidence: [{ id: 'e1', text: evidence }] }
        const found = checkClaim(input)
        for (const { start, end, quote } of found) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(claim.slice(start, end)).toBe(quote)
        }
        expect(checkClaim(input)).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })

  it('flags a period that the evidence closes told as still running', () => {
    const flags = (text: string, evidence: string) =>
      checkClaim({ text, evidence: [{ id: 'e1', text: evidence }] }).filter(({ level }) => level === 'flag').length
    expect(flags('I have cooked at the Larch Inn since 2019.', 'Cooked at the Larch Inn, 2019–2023')).toBe(1)
    expect(flags('I cooked at the Larch Inn from 2019 to 2023.', 'Cooked at the Larch Inn, 2019–2023')).toBe(0)
    expect(flags('I have cooked at the Larch Inn since 2019.', 'Cooked at the Larch Inn, 2019 – present')).toBe(0)
    expect(flags('Seit 2016 koche ich im Gasthof.', 'Koch im Gasthof, 04/2016 – 09/2022')).toBe(1)
  })

  it('takes a kitchen for a limit only before a language', () => {
    const flags = (text: string, evidence: string) =>
      checkClaim({ text, evidence: [{ id: 'e1', text: evidence }] }).filter(({ level }) => level === 'flag').length
    expect(flags('I reduced waste by a third.', 'Reduced waste in the pastry kitchen by a third')).toBe(0)
    expect(flags('I speak Spanish.', 'Kitchen Spanish')).toBe(1)
  })
})
