import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const entry = {
  kind: 'work',
  title: 'Bellhop',
  organisation: 'Otter Inn',
  location: 'Elsing',
  start: '2016',
  end: '2018',
}
const evidence = [{ id: 'e1', text: 'Carried bags and kept the booking sheet', entry }]
const flags = (text: string, company = 'Tarn Lodge') =>
  checkClaim({ text, company, evidence }).filter(({ kind, level }) => kind === 'name' && level === 'flag')

describe('a post at the firm one applies to', () => {
  it.each([
    'Before that I was a bellhop at Tarn Lodge, carrying bags.',
    'At Tarn Lodge I carried bags.',
    'I kept the booking sheet for Tarn Lodge.',
  ])('%s is flagged', (text) => expect(flags(text)).toHaveLength(1))

  it.each([
    'I would like to carry bags at Tarn Lodge.',
    'I carried bags at the Otter Inn.',
    'When I stayed at Tarn Lodge I saw how bags were carried.',
    'I carried bags for two years and am applying for a post at Tarn Lodge.',
    'I carried bags, as a bellhop at Tarn Lodge will.',
    'I carried bags and would bring that to Tarn Lodge.',
  ])('%s is not', (text) => expect(flags(text)).toHaveLength(0))

  it('is one’s own where the evidence has it', () =>
    expect(flags('I was a bellhop at Otter Inn.', 'Otter Inn')).toHaveLength(0))
})
