import { describe, expect, it } from 'vitest'
import { resultSentence } from './result-sentence.ts'

describe('a figure told without its verb', () => {
  it.each([
    ['First-time sieve rate 91%', 'The first-time sieve rate is 91%'],
    ['MOT pass rate 96% over the last two years', 'The MOT pass rate has been 96% over the last two years'],
    ['Stock accuracy 99.6% on last count', 'The stock accuracy was 99.6% on the last count'],
    ['Flour cost from 34% to 28% in first year', 'The flour cost went from 34% to 28% in the first year'],
    ['Grinding rate 140 to 172 sacks an hour', 'The grinding rate went from 140 to 172 sacks an hour'],
  ])('has one in a sentence: %s', (line, told) => {
    expect(resultSentence(line, 'ongoing')).toBe(told)
  })

  it('is over with its post, and untold where its time is not known', () => {
    expect(resultSentence('Rebooking rate 78%', 'ended')).toBe('The rebooking rate was 78%')
    expect(resultSentence('Rebooking rate 78%', 'unknown')).toBeNull()
    expect(resultSentence('Reached rate 78%', 'ongoing')).toBeNull()
  })
})
