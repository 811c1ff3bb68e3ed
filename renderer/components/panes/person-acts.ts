import { createStore } from '../store.ts'
import { nothingFocused } from './focus-trail.ts'

/**
 * How often the person has gone on by key or pointer. What this says when an act begins marks that moment: a focus that the act would move
 * once it is done gives way when this says something else by then. Neither Shift and its like count, nor a key that nothing had the focus to hear.
 */
export const personActs = createStore<number>(0)

/** Counts what the person does, before anything else hears of it, until the returned function is called. */
export function countPersonActs(): () => void {
  document.addEventListener('keydown', count, true)
  document.addEventListener('pointerdown', count, true)
  return () => {
    document.removeEventListener('keydown', count, true)
    document.removeEventListener('pointerdown', count, true)
  }
}

function count(event: KeyboardEvent | PointerEvent): void {
  if (event instanceof KeyboardEvent && (modifiers.has(event.key) || (nothingFocused() && event.key !== 'Tab'))) return
  personActs.set((before) => before + 1)
}

const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'])
