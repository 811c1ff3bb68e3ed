// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { longAct, stopLongActs } from './long-act.ts'
import { toasts } from './toasts.ts'

beforeEach(() => {
  vi.useFakeTimers()
  toasts.set([])
})
afterEach(() => vi.useRealTimers())

describe('an act that may take long', () => {
  it('says after a moment what is done, and no longer once it is', async () => {
    let finish = (_: string) => {}
    const done = longAct('Making the backup…', () => new Promise<string>((resolve) => (finish = resolve)))
    expect(toasts.get()).toEqual([])
    vi.advanceTimersByTime(301)
    expect(toasts.get()).toMatchObject([{ text: 'Making the backup…', act: { label: 'Stop' }, stays: true }])
    finish('made')
    expect(await done).toBe('made')
    expect(toasts.get()).toEqual([])
  })

  it('can be stopped, and then says nothing more', async () => {
    const done = longAct('Making the backup…', (signal) => {
      return new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    })
    vi.advanceTimersByTime(301)
    toasts.get()[0]?.act?.run()
    expect(await done).toBeNull()
    expect(toasts.get()).toEqual([])
  })

  it('can be stopped by a dialog too, before anything is said', async () => {
    const done = longAct('Reading the posting…', (signal) => {
      return new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    })
    stopLongActs()
    expect(await done).toBeNull()
    vi.advanceTimersByTime(301)
    expect(toasts.get()).toEqual([])
  })
})
