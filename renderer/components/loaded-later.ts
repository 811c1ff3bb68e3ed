import { type ComponentType, lazy } from 'react'
import { once } from '../../shared/domain/once.ts'

/** A part of the page in a file of its own: it loads when it is first shown, or with `load`, before that. Show it within a `Suspense`. */
export function loadedLater<Props>(from: () => Promise<ComponentType<Props>>) {
  const kept = once(from)
  return { Part: lazy(async () => ({ default: await kept() })), load: kept }
}

/** Milliseconds that what was just opened has for itself: it asks the host, draws and listens first. */
const moment = 2000

/** Loads parts one after the other while the page rests, so that what the person goes to next is there. */
export async function loadAtRest(parts: readonly { readonly load: () => Promise<unknown> }[]): Promise<void> {
  await new Promise((resume) => setTimeout(resume, moment))
  for (const { load } of parts) {
    await new Promise((resume) => requestIdleCallback(resume))
    // What cannot be loaded now is tried again, and told of, when it is shown.
    await load().catch(() => undefined)
  }
}
