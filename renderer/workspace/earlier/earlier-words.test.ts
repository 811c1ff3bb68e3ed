import { describe, expect, it } from 'vitest'
import { earlierWhen } from './earlier-words.ts'

describe('when an earlier answer was written', () => {
  it('is told as one remembers it', () => {
    const now = new Date(2026, 10, 21, 12)
    const when = (...date: [number, number, number, number?]) => earlierWhen(new Date(...date).toISOString(), now)
    expect(when(2026, 10, 21, 8)).toBe('today')
    expect(when(2026, 10, 19, 8)).toBe('on Thursday')
    expect(when(2026, 10, 3, 8)).toBe('on 3 November')
    expect(when(2026, 2, 3, 8)).toBe('in March')
    expect(when(2025, 2, 3, 8)).toBe('in March 2025')
  })
})
