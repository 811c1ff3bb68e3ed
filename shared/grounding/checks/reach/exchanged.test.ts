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

describe('another kind of the same thing', () => {
  const flagged = (text: string, evidence: string) =>
    checkClaim({ text, evidence: [{ id: 'e1', text: evidence }], today: '2026-06-01' }).flatMap(({ level, quote }) =>
      level === 'flag' ? [quote] : [],
    )

  it.each([
    ['Since 2019 we have had three feeding robots.', 'Three milking robots since 2019', 'feeding'],
    ['I was the floor manager of Fennell Books.', 'Stock manager, Fennell Books, 2013–2016', 'floor'],
    ['Each June I give a two-day dance workshop.', 'Give a two-day pottery workshop each June', 'dance'],
  ])('is flagged in "%s" from "%s"', (text, evidence, word) => expect(flagged(text, evidence)).toContain(word))

  it.each([
    ['We mended a bad leak.', 'Mended a serious leak'],
    ['I sang in a string quartet.', 'Sang with the Kestrel quartet'],
    ['I gave a course on pottery, the pottery course in June.', 'Gave a pottery course in June'],
    ['I ran the Housing Repair Fund budget.', 'Ran the HRF budget'],
    ['We have three good robots for milking.', 'Three milking robots since 2019'],
  ])('is not in "%s" from "%s"', (text, evidence) => expect(flagged(text, evidence)).toEqual([]))
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
