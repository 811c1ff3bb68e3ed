import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const levels = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e', text: evidence, entry: null, parent: null }], today: '2026-06-01' }).map(
    ({ level, kind }) => `${level} ${kind}`,
  )

describe('what the evidence says of some', () => {
  it('is not said of all', () => {
    for (const [text, evidence] of [
      ['All shops use my checklist.', 'Some shops use my checklist'],
      ['My rota is kept in every ward.', 'My rota is kept in a few wards'],
      ['My roast was always full.', 'My roast was nearly always full'],
    ] as const)
      expect(levels(text, evidence)).toContain('flag exception')
  })

  it('is underlined where it is said of "the" things, and silent where it stays some', () => {
    expect(levels('The shops use my checklist.', 'Some shops use my checklist')).toEqual(['underline hedge'])
    expect(levels('Several shops use my checklist.', 'Some shops use my checklist')).toEqual([])
    expect(levels('I cleaned all the ovens.', 'Cleaned all the ovens; some customers thanked me')).toEqual([])
  })
})

it('underlines a thing that the evidence says was not there', () => {
  expect(levels('I drive my own car.', 'Driving licence, no car at present')).toContain('underline negation')
  expect(levels('I am without a car.', 'Driving licence, no car at present')).toEqual([])
})

it('underlines a cause that nothing in the evidence ties to its effect', () => {
  expect(levels('The café got its star because of my soups.', 'Café held a star; made the soups')).toContain(
    'underline outcome',
  )
  expect(levels('Because of my soups the café got its star.', 'The café got its star through my soups')).toEqual([])
})
