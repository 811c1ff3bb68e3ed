import { expect, it } from 'vitest'
import { againstAsked } from './against-asked.ts'
import { yearsAsked } from './years-asked.ts'

it.each([
  [42, { min: 4, max: null }, ' of the 4 years asked'],
  [42, { min: 4, max: 6 }, ' of the 4 to 6 years asked'],
  [5, { min: 0.5, max: null }, ' of the 6 months asked'],
  [149, { min: 5, max: null }, ', where 5 years are asked'],
  [12, { min: 1, max: null }, ', where 1 year is asked'],
  [24, { min: 1, max: 3 }, ', where 1 to 3 years are asked'],
])('%i months against %o', (months, asked, words) =>
  expect(againstAsked(months, { months: asked.min * 12, words: yearsAsked(asked) })).toBe(words),
)
