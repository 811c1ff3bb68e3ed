import { describe, expect, it } from 'vitest'
import { checkClaim } from '../check-claim.ts'
import { kindsFound } from '../checks/kinds-found.ts'

const flagged = (text: string, ...evidence: readonly string[]) =>
  checkClaim({ text, evidence: evidence.map((item, at) => ({ id: `e${at}`, text: item })), today: '2026-06-01' })
    .filter(({ level }) => level === 'flag')
    .map(({ quote }) => quote)

describe('what is said too strongly for any other reading', () => {
  it('is a flag however the rest is told', () => {
    const book = 'Started a reading group for teenagers that meets once a month'
    expect(flagged('The circle of young readers I began is the largest in the county.', book)).toEqual(['the largest'])
    expect(flagged('Young people come to my award-winning reading circle.', book)).toEqual(['award-winning'])
    expect(flagged('Teenagers met at my group around the clock.', book)).toEqual(['around the clock'])
  })

  it('is none where the evidence ranks, and none where it tells a taste', () => {
    expect(flagged('I sold the most kitchens in March.', 'Top seller of kitchens in March')).toEqual([])
    expect(flagged('The best part of my week is the reading group.', 'Run a weekly reading group')).toEqual([])
    expect(flagged('What I enjoy the most is the reading group.', 'Run a weekly reading group')).toEqual([])
  })
})

describe('a claim in the words of the evidence but for one thing', () => {
  it('is a flag for a limit left out or widened', () => {
    expect(flagged('I edit the weekend column.', 'Occasionally edit the weekend column')).toEqual(['edit'])
    expect(flagged('I mentor all new drivers.', 'Mentor new drivers')).toEqual(['all'])
  })

  it('is a flag for one more member of a list', () => {
    expect(flagged('I install panels on farms, factories and schools.', 'Install panels on farms')).toEqual([
      'factories',
      'schools',
    ])
    expect(flagged('I covered courts, councils and hospitals.', 'Covered courts and councils')).toEqual(['hospitals'])
  })

  it('is none for a deed told beside, or for the sum of what is there', () => {
    expect(flagged('I did bathrooms, mended leaks and fitted boilers.', 'Bathrooms, leaks; fitted boilers')).toEqual([])
    expect(flagged('I invoice eight jobs each week, all in Xero.', 'Invoice 8 jobs a week in Xero')).toEqual([])
  })
})

it('reads "all but one" and "not every" as less than all', () => {
  expect(kindsFound('All but one of my six pupils passed.', ['6 pupils, 5 passed'])).not.toContain('scope')
  expect(flagged('Not every quote of mine is accepted.', 'Quoted for 24 flats, not accepted')).toEqual([])
})

describe('one thing exchanged in the words of the evidence', () => {
  it('is a flag', () => {
    expect(flagged('I ran a robotics club for 24 pupils.', 'Ran an astronomy club for 24 pupils')).toEqual(['robotics'])
    expect(flagged('I mapped crime for 40,000 addresses.', 'Mapped flood risk for 40,000 addresses')).toEqual(['crime'])
  })

  it('is none for a word of the same field, nor for one more detail', () => {
    expect(flagged('I ran a star club for 24 children.', 'Ran an astronomy club for 24 pupils')).toEqual([])
    expect(
      flagged('I took on compliance, from gas safety to deposits.', 'Took over compliance (gas, deposits)'),
    ).toEqual([])
  })
})

describe('what may be no more than the way it is told', () => {
  it('is underlined: each of what is one after the other, and an end of a range by its superlative', () => {
    expect(flagged('I packed as many as forty crates on each trip.', 'Packed up to 40 crates a trip')).toEqual([])
    expect(
      flagged('I have six groups, the youngest five and the oldest ten.', 'Six groups, children from 5 to 10'),
    ).toEqual([])
    expect(flagged('I have cut the plans of about thirty boats.', 'Plan-cutting: some thirty boats')).toEqual([])
  })
})
