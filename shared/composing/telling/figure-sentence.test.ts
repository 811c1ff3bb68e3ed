import { expect, it } from 'vitest'
import { figureSentence } from './figure-sentence.ts'

it.each([
  ['Turnaround 9 days to 4 with a new sieve', 'The turnaround went from 9 days to 4 with a new sieve'],
  ['Sieve time from 45 min to 6 min', 'The sieve time went from 45 min to 6 min'],
  ['First-pass rate 91%', 'The first-pass rate is 91%'],
])('tells a measure with its figures: %s', (phrase, told) => {
  expect(figureSentence(phrase, 'ongoing')).toBe(told)
})

it('says nothing of a measure whose time is not known', () => {
  expect(figureSentence('Turnaround 9 days to 4', 'unknown')).toBeNull()
})
