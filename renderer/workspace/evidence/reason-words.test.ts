import { describe, expect, it } from 'vitest'
import { reasonWords } from './reason-words.ts'

describe('a reason on screen', () => {
  it.each([
    [
      '12 years 5 months, where 5 years are asked: 2014–2019 + 2019-03–present',
      '12 years 5 months, where 5 years are asked (2014 – 2019 + Mar 2019 – now)',
    ],
    [
      '3 years 6 months of the 4 years asked: 2019-03–2022-09',
      '3 years 6 months of the 4 years asked (Mar 2019 – Sep 2022)',
    ],
    ['states 6 years, where 1 year is asked', 'states 6 years, where 1 year is asked'],
    ['8 months of the 1 year asked', '8 months of the 1 year asked'],
  ])('says months by name and their sum in brackets: %s', (why, words) => expect(reasonWords(why)).toBe(words))

  it('leaves words that only look alike as they are', () =>
    expect(reasonWords('Mentored → leading a team of 12')).toBe('Mentored → leading a team of 12'))
})
