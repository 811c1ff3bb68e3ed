import css from '../hidden.module.css'
import { createStore, useStore } from '../store.ts'

const words = createStore('')

/** Tells those who cannot see the page what just happened. The same words twice are still two messages. */
export function announce(text: string): void {
  words.set((before) => (before === text ? `${text}\u00a0` : text))
}

/** Where announcements are spoken from. */
export function LiveRegion() {
  return (
    <div className={css.hidden} role="status" aria-live="polite">
      {useStore(words)}
    </div>
  )
}
