import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const found = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: evidence }], today: '2026-06-01' }).map(({ quote }) => quote)

describe('a word in the place of another', () => {
  it.each([
    ['I got two house moves finished a day early.', 'Got two office moves finished a day early', 'house'],
    ['I present two weekly podcasts.', 'Edit two weekly podcasts and a one-off', 'present'],
  ])('is seen in "%s" from "%s"', (text, evidence, word) => expect(found(text, evidence)).toContain(word))

  it('is not seen where one is a word for the other', () =>
    expect(found('I mended two office chairs in a day.', 'Repaired two office chairs in a day')).toEqual([]))
})

describe('what nothing says of all', () => {
  it.each([
    ['I teach all trainee rangers.', 'Teach one trainee ranger each season', 'all'],
    ['I price all our jobs.', 'Price small jobs under £2,000', 'all'],
  ])('is seen in "%s" from "%s"', (text, evidence, word) => expect(found(text, evidence)).toContain(word))

  it.each([
    ['I teach all the trainee rangers.', 'Teach every trainee ranger'],
    ['I invoice eight jobs a week, all in Xero.', 'Invoice eight jobs a week in Xero'],
  ])('is not seen in "%s" from "%s"', (text, evidence) => expect(found(text, evidence)).toEqual([]))
})
