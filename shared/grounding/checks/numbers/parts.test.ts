import { expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const flagged = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: evidence }], today: '2026-06-01' }).some(
    ({ level }) => level === 'flag',
  )

it('a part is not larger than its whole', () =>
  expect(flagged('I trained three cooks, nine of whom passed.', 'Trained nine cooks, three of whom passed')).toBe(true))

it('the figure of a name is no whole', () => {
  const line = 'Lead 5S rounds in the bottling halls, closing 41 of them since 2021'
  expect(flagged('I have led 5S rounds in the bottling halls, closing 41 of them since 2021.', line)).toBe(false)
})
