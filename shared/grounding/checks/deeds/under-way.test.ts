import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const kinds = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e', text: evidence }], today: '2026-11-01' })
    .filter(({ level }) => level === 'flag')
    .map(({ kind }) => kind)

describe('what a line says in its own way to be under way', () => {
  it.each([
    [
      'I completed my scaffold inspection course this autumn.',
      'Scaffold inspection course: started September 2026, ends January 2027',
    ],
    ['I hold a B.Sc. from Tamar.', 'B.Sc. (Hydrology), Tamar, evenings: second year of four, expected 2028'],
    ["I've finished all four courses of the beekeeping series.", 'Beekeeping series: 3 of 4 courses finished'],
  ])('%s', (text, evidence) => expect(kinds(text, evidence)).toContain('unfinished'))

  it.each([
    [
      'I completed my scaffold inspection course in March 2026.',
      'Scaffold inspection course: started January 2026, ended March 2026',
    ],
    ["I've finished three of the four courses of the beekeeping series.", 'Beekeeping series: 3 of 4 courses finished'],
    ['I hold NQF level 3 in retail operations.', 'Retail operations (NQF 3), 2016; NQF 4 begun 2023, not finished.'],
  ])('leaves %s', (text, evidence) => expect(kinds(text, evidence)).not.toContain('unfinished'))
})

describe('a deed of several with its figures', () => {
  it.each([
    [
      'I brought returns down from 8 to 5 per cent.',
      'Returns of the packing line (six people): 8% in 2022, 5% in 2024',
    ],
    ['I won a gold medal there in 2019.', 'Bakery awarded a gold medal in 2019 (team of eleven)'],
  ])('%s', (text, evidence) => expect(kinds(text, evidence)).toContain('sole-credit'))

  it('is told as one of several', () =>
    expect(
      kinds('In a crew of three I cleared 40 drains.', 'Cleared 40 drains as part of a crew of three'),
    ).not.toContain('sole-credit'))
})

it('flags making what the line only works to', () =>
  expect(kinds("I've written a lifting plan.", 'Work to the site lifting plan')).toContain('verb'))
