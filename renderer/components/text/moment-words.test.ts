import { describe, expect, it } from 'vitest'
import { clockTime, dayAndTime } from './moment-words.ts'

describe('moments', () => {
  it('read as British English writes them, in every month', () => {
    for (let month = 0; month < 12; month += 1) {
      const at = new Date(2026, month, 5, 9, 4, 7)
      const usual = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
      expect(dayAndTime(at)).toBe(at.toLocaleString('en-GB', usual))
      expect(clockTime(at)).toBe(at.toLocaleTimeString('en-GB'))
    }
  })
})
