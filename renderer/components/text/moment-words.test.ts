import { describe, expect, it } from 'vitest'
import { clockTime, dayAndTime, dayWords } from './moment-words.ts'

describe('moments', () => {
  it('read as British English writes them, in every month', () => {
    for (let month = 0; month < 12; month += 1) {
      const at = new Date(2026, month, 5, 9, 4, 7)
      const usual = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
      expect(dayAndTime(at)).toBe(at.toLocaleString('en-GB', usual))
      expect(clockTime(at)).toBe(at.toLocaleTimeString('en-GB'))
      const day = `2026-${String(month + 1).padStart(2, '0')}-05`
      expect(dayWords(day)).toBe(at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' }))
      const withYear = { day: 'numeric', month: 'short', year: 'numeric' } as const
      expect(dayWords(day, true)).toBe(at.toLocaleDateString('en-GB', withYear))
    }
  })
})
