import css from './hidden.module.css'
import { createStore, useStore } from './store.ts'

const words = createStore('')

/** Tells those who cannot see the page what just happened. */
export function announce(text: string): void {
  words.set(text)
}

/** Where announcements are spoken from. */
export function LiveRegion() {
  return (
    <div className={css.hidden} role="status" aria-live="polite">
      {useStore(words)}
    </div>
  )
}
