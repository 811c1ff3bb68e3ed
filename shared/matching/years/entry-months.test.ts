import { describe, expect, it } from 'vitest'
import { entryMonths, unionOfMonths } from './entry-months.ts'
import { sayMonths } from './say-months.ts'

const length = (start: string, end: string | null) => {
  const months = entryMonths({ start, end }, '2026-11-21')
  return months === null ? null : months.end - months.start
}

describe('entryMonths', () => {
  it('counts stated months whole', () => expect(length('2019-09', '2021-03')).toBe(19))
  it('counts bare years from middle to middle', () => expect(length('2019', '2021')).toBe(24))
  it('takes the same year for half of it', () => expect(length('2019', '2019')).toBe(6))
  it('runs to today while open', () => expect(length('2026-09', 'present')).toBe(3))
  it('knows nothing without a start', () =>
    expect(entryMonths({ start: null, end: 'present' }, '2026-11-21')).toBeNull())
})

describe('unionOfMonths', () => {
  it('counts overlaps once and gaps not at all', () => {
    expect(
      unionOfMonths([
        { start: 10, end: 20 },
        { start: 15, end: 25 },
        { start: 40, end: 41 },
      ]),
    ).toBe(16)
  })
})

describe('sayMonths', () => {
  it('speaks in years and months', () => {
    expect([sayMonths(55), sayMonths(12), sayMonths(1), sayMonths(0)]).toEqual([
      '4 years 7 months',
      '1 year',
      '1 month',
      '0 months',
    ])
  })
})
