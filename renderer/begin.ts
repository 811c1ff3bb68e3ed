import './no-eval.ts'
import { askFirst } from './app/live/ask-first.ts'
import { connected } from './connection/connected.ts'
import { noteCrashes } from './connection/note-crash.ts'

/**
 * What the page does first, in a small file of its own: it asks the host for what every first screen shows. The host reads that while the
 * rest of the page's code is read here, and has answered before there is anything to draw it with.
 */
noteCrashes()
askFirst()
void Promise.all([connected(), parsed()]).then(() => import('./main.tsx'))

/** This file does not wait for the styles, nor for the end of the page that holds the place to draw in. */
function parsed(): Promise<unknown> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
}
