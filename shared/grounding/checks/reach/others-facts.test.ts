import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'
import { kindsFound } from '../kinds-found.ts'

const levels = (text: string, evidence: string, title: string | null = null) =>
  checkClaim({
    text,
    evidence: [
      {
        id: 'e1',
        text: evidence,
        parent: null,
        entry: title
          ? { kind: 'work', title, organisation: 'Ferris & Son', location: null, start: '2015', end: '2020' }
          : null,
      },
    ],
    today: '2026-06-01',
  }).map(({ level, quote }) => `${level} ${quote}`)

describe('what is said of others is a claim', () => {
  const mother = 'My mother was cared for by the hospice and I want to give something back.'

  it('marks a fact added to what happened to one of the family, beside a wish', () => {
    expect(
      levels('My mother was cared for by the hospice until she died and I want to give something back.', mother),
    ).toEqual(['underline died'])
    expect(levels('My father was cared for by the hospice and I want to give something back.', mother)).toEqual([
      'underline father',
    ])
  })

  it('leaves it alone as it stands, and in other words for the same person', () => {
    expect(levels('The hospice cared for my mum, and I want to give something back.', mother)).toEqual([])
  })

  it('takes from a title what one was, not whom one trained', () => {
    const people = 'Recruited and trained 40 people over five years'
    expect(levels('I recruited and trained 40 managers over five years.', people, 'Store manager')).toEqual([
      'underline managers',
    ])
    expect(levels('As store manager I recruited and trained 40 people.', people, 'Store manager')).toEqual([])
  })
})

describe('words in quotation marks', () => {
  it('flags those that the evidence lacks, however common', () => {
    expect(kindsFound("The school went from 'Requires Improvement' to 'Good'.", ['Ofsted: "Good" in 2022'])).toContain(
      'quoted',
    )
    expect(kindsFound('Ofsted judged the school "Good" in 2022.', ['Ofsted: "Good" in 2022'])).toEqual([])
    expect(
      kindsFound("The pupils' choir sang at the mayors' dinner.", ['Choir of pupils; dinner of the mayors']),
    ).toEqual([])
  })
})

describe('who gave and who had', () => {
  it('flags money that goes the other way', () => {
    expect(kindsFound('I awarded €22,000.', ['Was awarded €22,000 by the Arts Council'])).toEqual(['agent'])
    expect(kindsFound('The fund received £18,500 from us.', ['Received £18,500 from the fund'])).toEqual(['agent'])
    expect(kindsFound('I was awarded €22,000.', ['Awarded €22,000 by the Arts Council'])).toEqual([])
  })

  it('flags amounts whose holders change places', () => {
    const shifts = ['The night shift reported 6 near misses in 2023, the day shift 2']
    expect(kindsFound('The day shift reported 6 near misses in 2023, the night shift 2.', shifts)).toEqual(['number'])
    expect(kindsFound('The day shift reported 2 near misses in 2023, the night shift 6.', shifts)).toEqual([])
  })

  it('flags advice that another gave', () => {
    const tug = ["The board bought the second tug on the harbour master's advice"]
    expect(kindsFound('The board bought the second tug on my advice.', tug)).toEqual(['agent'])
  })
})
