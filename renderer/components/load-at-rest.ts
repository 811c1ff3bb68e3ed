import type { LoadedLater } from './loaded-later.ts'

/** Milliseconds that what was just opened has for itself: it asks the host, draws and listens first. */
const moment = 2000

/** Loads parts one after the other while the page rests, so that what the person goes to next is there. */
export async function loadAtRest(parts: readonly Pick<LoadedLater<never>, 'load'>[]): Promise<void> {
  await new Promise((resume) => setTimeout(resume, moment))
  for (const { load } of parts) {
    await new Promise((resume) => requestIdleCallback(resume))
    // What cannot be loaded now is tried again, and told of, when it is shown.
    await load().catch(() => undefined)
  }
}
