import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closingDay } from './closing-day.ts'

describe('the day a posting closes', () => {
  it.each([
    ['14 December 2026', '2026-12-14'],
    ['Friday 4th December 2026 at 17:00', '2026-12-04'],
    ['Dec 14th', '2026-12-14'],
    ['December 1, 2026 (noon)', '2026-12-01'],
    ['4 May', '2027-05-04'],
    ['21 November', '2026-11-21'],
    ['2026-12-03T23:59', '2026-12-03'],
    ['14.12.2026', '2026-12-14'],
    ['14/12/26', '2026-12-14'],
    ['12/31/2026', '2026-12-31'],
    ['15. Januar 2027', '2027-01-15'],
    ['le 1er mars 2027', '2027-03-01'],
    ['3 de febrero de 2027', '2027-02-03'],
    ['11pm on 30-Nov-2026', '2026-11-30'],
  ])('%s', (stated, day) => expect(closingDay(stated, '2026-11-21')).toBe(day))

  it.each(['until filled', 'as soon as possible', '', '31 June 2026', 'reference 12/345', 'within 14 days'])(
    'is none in “%s”',
    (stated) => expect(closingDay(stated, '2026-11-21')).toBeNull(),
  )

  it('is a day of the calendar or none, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = closingDay(text, '2026-11-21')
        return found === null || new Date(`${found}T00:00:00Z`).toISOString().startsWith(found)
      }),
    )
  })
})
