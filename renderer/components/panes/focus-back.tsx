import { useEffect } from 'react'
import { giveFocusBack } from './focus-trail.ts'

/**
 * Stands in what takes the focus, such as a dialog, and gives it back in the moment that goes. Radix does so a turn later, and to a trigger of its own
 * only, whereas dialogs here are opened by acts from anywhere; a key pressed before that turn would have nobody to hear it.
 */
export function FocusBack(): null {
  // As an effect of a child it is undone after those of Radix, which would take the focus back in.
  useEffect(() => giveFocusBack, [])
  return null
}
