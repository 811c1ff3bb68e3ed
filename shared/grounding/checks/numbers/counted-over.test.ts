import { describe, expect, it } from 'vitest'
import { flaggedWords } from '../flagged-words.ts'

describe('company in a number', () => {
  it.each([
    [
      'With three gardeners I keep up the borders of the lower terrace.',
      'Keep up the borders of the lower terrace',
      'three',
    ],
    ['Two others and I tuned 40 pianos for the festival.', 'Tuned 40 pianos for the festival', 'Two'],
  ])('is a flag in “%s”, where the evidence tells of none', (text, evidence, words) =>
    expect(flaggedWords(text, evidence)).toContain(words),
  )

  it.each([
    ['With two gardeners I keep up the borders.', 'Keep up the borders in a crew of three'],
    ['With two gardeners I keep up the borders.', 'Keep up the borders with Ada and another gardener'],
  ])('is none in “%s” from “%s”', (text, evidence) => expect(flaggedWords(text, evidence)).toEqual([]))
})

describe('exactly', () => {
  it('is more than a rough number says', () =>
    expect(flaggedWords('I tune exactly forty pianos a year.', 'Tune about 40 pianos a year')).not.toEqual([]))
  it('may be said of a number that stands as it is', () =>
    expect(flaggedWords('I tune exactly forty pianos a year.', 'Tune 40 pianos a year')).toEqual([]))
})

describe('what a number is counted over', () => {
  it.each([
    ['Hay came to 6 tonnes an acre.', 'Hay: 6 tonnes per hectare', 'an acre'],
    ['I brought the cost per parcel down by 9%.', 'Cut cost per kilometre by 9%', 'per parcel'],
  ])('is another in “%s”', (text, evidence, words) => expect(flaggedWords(text, evidence)).toContain(words))

  it.each([
    ['Hay came to 6 tonnes a hectare.', 'Hay: 6 tonnes per hectare'],
    ['I sold a bus with 40 seats.', 'Sold a 40-seat bus; £9 per seat'],
  ])('is the same in “%s” from “%s”', (text, evidence) => expect(flaggedWords(text, evidence)).toEqual([]))
})
