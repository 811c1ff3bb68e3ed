import { expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const flags = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e0', text: evidence }], today: '2026-06-01' })
    .filter(({ level }) => level === 'flag')
    .map(({ kind }) => kind)

it('takes a title with its house and year for published', () => {
  expect(
    flags('"Low Water", published by Gannet Press in 2019, sold well.', '"Low Water" (Gannet Press, 2019)'),
  ).toEqual([])
})

it('takes the name of a degree for a qualification', () => {
  expect(flags('My qualification is a B.A. in Welsh.', 'B.A. Welsh, Aberlyn College, 2011')).toEqual([])
})

it('takes the number of votes for nobody who did it', () => {
  expect(flags('My by-law was adopted by six votes to one.', 'Wrote the by-law; adopted by council 6–1')).toEqual([])
})

it('marks a perfection that the evidence does not tell of', () => {
  const mark = (evidence: string) =>
    checkClaim({
      text: 'I moved the nursery without a single accident.',
      evidence: [{ id: 'e0', text: evidence }],
      today: '2026-06-01',
    }).map(({ kind }) => kind)
  expect(mark('Moved the nursery')).toEqual(['exception'])
  expect(mark('Moved the nursery, no accident')).toEqual([])
})

it('gives the deed to the bursar who did it', () => {
  expect(flags('I led the roof campaign.', 'Roof campaign: printed posters; the bursar led the campaign')).toEqual([
    'agent',
  ])
})
