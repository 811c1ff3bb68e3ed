import { describe, expect, it } from 'vitest'
import { versionCause, versionDay, versionName, wordsSince } from './version-words.ts'

describe('the words for a version', () => {
  it('are its name, else why it was kept', () => {
    expect(versionName({ why: 'sent' })).toBe('what was sent')
    expect(versionName({ why: 'kept', name: 'For Jo' })).toBe('For Jo')
    expect(versionCause({ why: 'kept', name: 'For Jo' })).toBe('kept by you')
    expect(versionCause({ why: 'writing' })).toBeNull()
  })

  it('speak of the day as today would', () => {
    const now = new Date(2026, 10, 21, 0, 30)
    expect(versionDay(new Date(2026, 10, 21, 0, 5).toISOString(), now)).toBe('Today')
    expect(versionDay(new Date(2026, 10, 20, 23, 55).toISOString(), now)).toBe('Yesterday')
    expect(versionDay(new Date(2026, 10, 3).toISOString(), now)).toBe('Tuesday 3 November')
    expect(versionDay(new Date(2025, 10, 3).toISOString(), now)).toContain('2025')
  })

  it('count words against the version before', () => {
    expect([wordsSince(12, 10), wordsSince(10, 12), wordsSince(3, 3), wordsSince(3, undefined)]).toEqual([
      '+2',
      '−2',
      '',
      '',
    ])
  })
})
