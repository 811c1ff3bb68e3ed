import { createHash } from 'node:crypto'
import type { Clock, Hash, Timer } from '../../ports.ts'

/** The computer's own clock and hash. */
export const systemClock: Clock = { now: () => Date.now() }

export const sha256: Hash = { of: (bytes) => createHash('sha256').update(bytes).digest('hex') }

/** Timers that keep no program alive. */
export const systemTimer: Timer = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
