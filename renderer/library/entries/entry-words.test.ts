// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { entryDates, entryDuration, entryName } from './entry-words.ts'

describe('an entry in words', () => {
  it.each([
    ['2021-04', 'present', 'Apr 2021 – now', '5 y 8 m'],
    ['2020-06', '2020-09', 'Jun 2020 – Sep 2020', '4 m'],
    ['2019', '2021', '2019 – 2021', ''],
    ['2023', null, 'from 2023', ''],
    [null, '2023', '2023', ''],
    ['2020', '2020', '2020', ''],
    [null, null, '', ''],
  ])('from %s to %s', (start, end, dates, duration) => {
    expect(entryDates({ kind: 'work', start, end })).toBe(dates)
    expect(entryDuration({ start, end }, '2026-11-21')).toBe(duration)
  })

  it('has a name even when nothing was stated', () => {
    expect(entryName({ title: 'Electrician', organisation: 'Volt & Sons', kind: 'work' })).toBe(
      'Electrician · Volt & Sons',
    )
    expect(entryName({ title: null, organisation: null, kind: 'work' })).toBe('Role without a name')
  })
})
