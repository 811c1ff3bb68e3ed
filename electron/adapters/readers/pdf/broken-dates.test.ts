import { describe, expect, it } from 'vitest'
import { isBrokenDate } from './broken-dates.ts'

describe('isBrokenDate', () => {
  it.each([
    ['Mar 2021 –', 'Present'],
    ['Sep 2017 – Feb', '2021'],
    ['September', '2017 – May 2019'],
    ['2017', '– 2021'],
    ['09/2017 to', '02/2021'],
    ['2023-05 – 2024-', '01'],
    ['Ward Sister 09/2017 –', '02/2021'],
  ])('joins “%s” and “%s”', (before, after) => expect(isBrokenDate(before, after)).toBe(true))

  it.each([
    ['2019', '2021'],
    ['Mar 2021 – Present', '2019 – 2020'],
    ['2017 –', 'Ward Sister'],
    ['Leeds', '2017 – 2021'],
    ['2017 – 2019', 'Hull'],
  ])('leaves “%s” and “%s” apart', (before, after) => expect(isBrokenDate(before, after)).toBe(false))
})
