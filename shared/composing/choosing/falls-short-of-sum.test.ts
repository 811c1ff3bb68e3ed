import { expect, it } from 'vitest'
import { fallsShortOfSum } from './falls-short-of-sum.ts'

it.each([
  ['The raffle made £900', 'Winning bids of £10,000 or more', true],
  ['Bids of £4,000 and €90,000', 'Winning bids of £10,000 or more', true],
  ['A bid that won £1.2m', 'Building work above £1 million', false],
  ['Fitted kitchens up to £80k', 'Building work above £1 million', true],
  ['Fitted forty kitchens', 'Building work above £1 million', false],
  ['The raffle made £900', 'Sales of £10,000', false],
] as const)('“%s” under “%s”: %s', (text, requirement, short) => {
  expect(fallsShortOfSum(text, requirement)).toBe(short)
})
