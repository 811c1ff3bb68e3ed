import { describe, expect, it } from 'vitest'
import { reasonWords } from './reason-words.ts'

describe('a reason on screen', () => {
  it('says months by name and years against those asked for', () =>
    expect(reasonWords('12 years 5 months of 5 years: 2014–2019 + 2019-03–present')).toBe(
      '12 years 5 months (2014 – 2019 + Mar 2019 – now); asked: 5 years',
    ))
  it('leaves words that only look alike as they are', () =>
    expect(reasonWords('Mentored → leading a team of 12')).toBe('Mentored → leading a team of 12'))
})
