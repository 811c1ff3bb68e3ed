import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { betweenKeys } from './between-keys.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Types keys so far apart, in milliseconds, and says after which time each update came. */
function updates(gaps: readonly number[]): number[] {
  const start = Date.now()
  const times: number[] = []
  const keys = betweenKeys(
    () => void times.push(Date.now() - start),
    () => Date.now(),
  )
  keys.changed()
  for (const gap of gaps) {
    vi.advanceTimersByTime(gap)
    keys.changed()
  }
  vi.advanceTimersByTime(5000)
  return times
}

describe('the pages while someone types', () => {
  it('follow each key at once where there is time between keys', () => {
    expect(updates([180, 200, 150])).toEqual([0, 180, 380, 530])
  })

  it('wait for the end of a quick run, and show its last key', () => {
    expect(updates([60, 60, 60])).toEqual([0, 300])
  })

  it('follow a key that is held down now and then, and at its end', () => {
    const held = updates(Array.from({ length: 100 }, () => 33))
    expect(held.length).toBeGreaterThan(2)
    expect(held.length).toBeLessThan(6)
    expect(held.at(-1)).toBeGreaterThanOrEqual(3300)
  })
})
