/** Milliseconds: what took less is short; a hand without a key for so long rests; so long at most is waited for that. */
const [short, resting, longest] = [100, 250, 3000]

/** When pages are due, by how long they took and how quickly keys come. */
export interface Pace {
  /** Notes that something was written. */
  readonly key: () => void
  /** Whether the pages were made quickly last time. */
  readonly quick: () => boolean
  /** Waits until the next pages may be asked for. */
  readonly untilDue: () => Promise<void>
  /** Does what makes the pages, and notes how long it takes. */
  readonly timed: (make: () => Promise<void>) => Promise<void>
}

interface PaceClock {
  readonly now: () => number
  readonly pause: (milliseconds: number) => Promise<void>
}

const browserClock: PaceClock = {
  now: () => performance.now(),
  pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
}

/**
 * Short documents rest as long as they took. Making the pages of a long one keeps a processor busy for a time in which two or three keys
 * fall, so it waits for a hand that rests, though never for long; the first pages, which nobody has seen, wait for nothing.
 */
export function createPace({ now, pause }: PaceClock = browserClock): Pace {
  let [took, ended, lastKey] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const untilResting = async () => {
    const latest = now() + longest
    const left = () => Math.min(lastKey + resting, latest) - now()
    while (left() > 0) await pause(left())
  }
  return {
    key: () => {
      lastKey = now()
    },
    quick: () => took < short,
    async untilDue() {
      if (took >= short) return untilResting()
      const left = ended + took - now()
      if (left > 0) await pause(left)
    },
    async timed(make) {
      const begun = now()
      await make()
      ended = now()
      took = ended - begun
    },
  }
}
