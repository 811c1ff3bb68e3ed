import { expect, it } from 'vitest'
import { costWords } from './cost-words.ts'

const prices = { prompt: 0.15, answer: 0.6, currency: 'USD' }

it.each([
  [
    0.000655,
    'At most about $0.00066, reckoned from your prices: $0.15 for a million tokens read and $0.60 for a million written.',
  ],
  [1.239, 'At most about $1.24, '],
  [0.00000002, 'Less than $0.0001, '],
  [0, 'By your prices that costs nothing.'],
])('tells %s in its currency, roughly', (most, words) => expect(costWords({ most, prices }, 'en-US')).toContain(words))

it('writes numbers as the person does', () =>
  expect(
    costWords({ most: 0.0123, prices: { prompt: 2, answer: 6, currency: 'EUR' } }, 'de-DE').replace(/\s/gu, ' '),
  ).toBe(
    'At most about 0,012 €, reckoned from your prices: 2,00 € for a million tokens read and 6,00 € for a million written.',
  ))
